"""The calls to moto's SageMaker: resources to create, to describe and to list."""

from collections.abc import Mapping

from attrs import field, frozen

from .documents import ACCOUNT

_ARN = f"arn:aws:sagemaker:us-east-1:{ACCOUNT}"


@frozen
class Resource:
    """A kind of resource, created by ``Create<kind>``."""

    kind: str
    name: str = ""
    """The member that holds the name; by default ``<kind>Name``."""
    drop: tuple[str, ...] = ()
    """Members that must be left out, because others exclude them."""
    change: Mapping[str, object] = field(factory=dict[str, object])
    """Members that need a particular value."""
    listing: str = ""
    """The operation that lists them; by default ``List<kind>s``, and "-" for none."""
    describe: Mapping[str, str] = field(factory=dict[str, str])
    """Arguments of ``Describe<kind>`` for the first one; by default its name."""

    @property
    def key(self) -> str:
        """The member that holds the name."""
        return self.name or f"{self.kind}Name"

    def called(self, number: int) -> str:
        """The name of one of them."""
        return f"example-{self.kind.lower()}-{number}"


def _definition(kind: str) -> Resource:
    return Resource(kind, "JobDefinitionName")


# In this order: endpoints need models, trials need experiments.
RESOURCES = (
    Resource("Model", drop=("Containers",)),
    Resource(
        "EndpointConfig",
        drop=("ShadowProductionVariants",),
        change={
            "ProductionVariants": [
                {
                    "VariantName": "blue",
                    "ModelName": "example-model-1",
                    "InstanceType": "ml.m5.large",
                    "InitialInstanceCount": 1,
                    "InitialVariantWeight": 0.5,
                }
            ]
        },
    ),
    Resource(
        "Endpoint",
        drop=("DeploymentConfig",),
        change={"EndpointConfigName": "example-endpointconfig-1"},
    ),
    Resource("Experiment"),
    Resource("Trial", change={"ExperimentName": "example-experiment-1"}),
    Resource("TrialComponent"),
    Resource("TrainingJob"),
    Resource("ProcessingJob"),
    Resource("TransformJob"),
    Resource("HyperParameterTuningJob"),
    Resource(
        "AutoMLJobV2",
        "AutoMLJobName",
        change={
            "ModelDeployConfig": {
                "AutoGenerateEndpointName": False,
                "EndpointName": "example-endpoint-1",
            }
        },
        listing="ListAutoMLJobs",
    ),
    Resource("CompilationJob", drop=("ModelPackageVersionArn",)),
    _definition("DataQualityJobDefinition"),
    _definition("ModelBiasJobDefinition"),
    _definition("ModelExplainabilityJobDefinition"),
    _definition("ModelQualityJobDefinition"),
    Resource("ModelPackageGroup"),
    Resource("ModelPackage", drop=("ModelPackageGroupName", "SourceUri")),
    Resource("ModelCard"),
    Resource("NotebookInstance"),
    Resource("NotebookInstanceLifecycleConfig", listing="-"),
    Resource("Pipeline", drop=("PipelineDefinitionS3Location",)),
    Resource("FeatureGroup", listing="-"),
    Resource(
        "Cluster",
        drop=("VpcConfig",),
        change={
            "InstanceGroups": [
                {
                    "InstanceCount": 3,
                    "InstanceGroupName": "workers",
                    "InstanceType": "ml.g5.xlarge",
                    "LifeCycleConfig": {
                        "SourceS3Uri": "s3://sagemaker-example/setup",
                        "OnCreate": "setup.sh",
                    },
                    "ExecutionRole": f"arn:aws:iam::{ACCOUNT}:role/example",
                    "ThreadsPerCore": 2,
                }
            ]
        },
    ),
    Resource("Domain", describe={"DomainId": "d-example-domain-1"}),
)

# Further operations, with their arguments.
CALLS: tuple[tuple[str, Mapping[str, object]], ...] = (
    (
        "AddTags",
        {
            "ResourceArn": f"{_ARN}:model/example-model-1",
            "Tags": [
                {"Key": "team", "Value": "vision"},
                {"Key": "empty", "Value": ""},
            ],
        },
    ),
    ("ListTags", {"ResourceArn": f"{_ARN}:model/example-model-1"}),
    ("ListClusterNodes", {"ClusterName": "example-cluster-1"}),
    ("ListModelCardVersions", {"ModelCardName": "example-modelcard-1"}),
    (
        "StartPipelineExecution",
        {
            "PipelineName": "example-pipeline-1",
            "PipelineParameters": [{"Name": "epochs", "Value": "3"}],
        },
    ),
    ("ListPipelineExecutions", {"PipelineName": "example-pipeline-1"}),
    # These fail: nothing with these names was created.
    ("DescribeModel", {"ModelName": "no-such-model"}),
    ("DescribeAutoMLJobV2", {"AutoMLJobName": "no-such-job"}),
)
