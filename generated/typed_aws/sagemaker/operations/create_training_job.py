"""CreateTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.algorithm_specification import AlgorithmSpecification
    from ..shapes.channel import Channel
    from ..shapes.checkpoint_config import CheckpointConfig
    from ..shapes.debug_hook_config import DebugHookConfig
    from ..shapes.debug_rule_configuration import DebugRuleConfiguration
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.infra_check_config import InfraCheckConfig
    from ..shapes.mlflow_config import MlflowConfig
    from ..shapes.model_package_config import ModelPackageConfig
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.profiler_config import ProfilerConfig
    from ..shapes.profiler_rule_configuration import ProfilerRuleConfiguration
    from ..shapes.remote_debug_config import RemoteDebugConfig
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.retry_strategy import RetryStrategy
    from ..shapes.serverless_job_config import ServerlessJobConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tag import Tag
    from ..shapes.tensor_board_output_config import TensorBoardOutputConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class SessionChainingConfig(Structure):
    """Contains information about attribute-based access control (ABAC) for a
    training job. The session chaining configuration uses Amazon Security Token
    Service (STS) for your training job to request temporary, limited-privilege
    credentials to tenants. For more information, see [Attribute-based access
    control (ABAC) for multi-tenancy
    training](https://docs.aws.amazon.com/sagemaker/latest/dg/model-access-training-data.html#model-access-training-data-abac).
    """

    enable_session_tag_chaining: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingJobResponse(Response):
    """The response of `CreateTrainingJob`, with `training_job_arn`."""

    training_job_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateTrainingJobRequest(Request[CreateTrainingJobResponse]):
    """Starts a model training job. After training completes, SageMaker saves the
    resulting model artifacts to an Amazon S3 location that you specify.

    If you choose to host your model using SageMaker hosting services, you can use
    the resulting model artifacts as part of the model. You can also use the
    artifacts in a machine learning service other than SageMaker, provided that
    you know how to use them for inference.

    In the request body, you provide the following:

    - `AlgorithmSpecification` - Identifies the training algorithm to use.
    - `HyperParameters` - Specify these algorithm-specific parameters to enable
      the estimation of model parameters during training. Hyperparameters can be
      tuned to optimize this learning process. For a list of hyperparameters for
      each training algorithm provided by SageMaker, see
      [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

      **Important:** Do not include any security-sensitive information including
      account access IDs, secrets, or tokens in any hyperparameter fields. As part
      of the shared responsibility model, you are responsible for any potential
      exposure, unauthorized access, or compromise of your sensitive data if
      caused by security-sensitive information included in the request
      hyperparameter variable or plain text fields.
    - `InputDataConfig` - Describes the input required by the training job and the
      Amazon S3, EFS, or FSx location where it is stored.
    - `OutputDataConfig` - Identifies the Amazon S3 bucket where you want
      SageMaker to save the results of model training.
    - `ResourceConfig` - Identifies the resources, ML compute instances, and ML
      storage volumes to deploy for model training. In distributed training, you
      specify more than one instance.
    - `EnableManagedSpotTraining` - Optimize the cost of training machine learning
      models by up to 80% by using Amazon EC2 Spot instances. For more
      information, see [Managed Spot
      Training](https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html).
    - `RoleArn` - The Amazon Resource Name (ARN) that SageMaker assumes to perform
      tasks on your behalf during model training. You must grant this role the
      necessary permissions so that SageMaker can successfully complete model
      training.
    - `StoppingCondition` - To help cap training costs, use `MaxRuntimeInSeconds`
      to set a time limit for training. Use `MaxWaitTimeInSeconds` to specify how
      long a managed spot training job has to complete.
    - `Environment` - The environment variables to set in the Docker container.

      **Important:** Do not include any security-sensitive information including
      account access IDs, secrets, or tokens in any environment fields. As part of
      the shared responsibility model, you are responsible for any potential
      exposure, unauthorized access, or compromise of your sensitive data if
      caused by security-sensitive information included in the request environment
      variable or plain text fields.
    - `RetryStrategy` - The number of times to retry the job when the job fails
      due to an `InternalServerError`.

    For more information about SageMaker, see [How It
    Works](https://docs.aws.amazon.com/sagemaker/latest/dg/how-it-works.html).
    """

    __operation__: ClassVar = "CreateTrainingJob"
    __response__: ClassVar = CreateTrainingJobResponse

    training_job_name: str
    hyper_parameters: Mapping[str, str] | None = None
    algorithm_specification: AlgorithmSpecification | None = None
    role_arn: str
    input_data_config: Sequence[Channel] | None = None
    output_data_config: OutputDataConfig
    resource_config: ResourceConfig | None = None
    vpc_config: VpcConfig | None = None
    stopping_condition: StoppingCondition | None = None
    tags: Sequence[Tag] | None = None
    enable_network_isolation: bool | None = None
    enable_inter_container_traffic_encryption: bool | None = None
    enable_managed_spot_training: bool | None = None
    checkpoint_config: CheckpointConfig | None = None
    debug_hook_config: DebugHookConfig | None = None
    debug_rule_configurations: Sequence[DebugRuleConfiguration] | None = None
    tensor_board_output_config: TensorBoardOutputConfig | None = None
    experiment_config: ExperimentConfig | None = None
    profiler_config: ProfilerConfig | None = None
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None
    environment: Mapping[str, str] | None = None
    retry_strategy: RetryStrategy | None = None
    remote_debug_config: RemoteDebugConfig | None = None
    infra_check_config: InfraCheckConfig | None = None
    session_chaining_config: SessionChainingConfig | None = None
    serverless_job_config: ServerlessJobConfig | None = None
    mlflow_config: MlflowConfig | None = None
    model_package_config: ModelPackageConfig | None = None
