"""HyperParameterTrainingJobDefinition of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure, wire
from ..shapes.training_input_mode import as_training_input_mode
from ..shapes.training_instance_type import (
    as_training_instance_type,
    training_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..shapes.channel import Channel
    from ..shapes.checkpoint_config import CheckpointConfig
    from ..shapes.hyper_parameter_tuning_job_objective import (
        HyperParameterTuningJobObjective,
    )
    from ..shapes.metric_definition import MetricDefinition
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.parameter_ranges import ParameterRanges
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.retry_strategy import RetryStrategy
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.training_input_mode import TrainingInputMode
    from ..shapes.training_instance_type import TrainingInstanceType
    from ..shapes.vpc_config import VpcConfig


class HyperParameterTuningAllocationStrategy(OpenEnum):
    PRIORITIZED = "Prioritized"


HyperParameterTuningAllocationStrategyLike: TypeAlias = (
    HyperParameterTuningAllocationStrategy | Literal["Prioritized",]
)


def hyper_parameter_tuning_allocation_strategy_or_none(
    value: HyperParameterTuningAllocationStrategyLike | None, /
) -> HyperParameterTuningAllocationStrategy | None:
    return (
        None
        if value is None
        else converted(HyperParameterTuningAllocationStrategy, value)
    )


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterAlgorithmSpecification(Structure):
    """Specifies which training algorithm to use for training jobs that a
    hyperparameter tuning job launches and the metrics to monitor.
    """

    training_image: str | None = None
    """The registry path of the Docker image that contains the training algorithm.
    For information about Docker registry paths for built-in algorithms, see
    [Algorithms Provided by Amazon SageMaker: Common
    Parameters](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-algo-docker-registry-paths.html).
    SageMaker supports both `registry/repository[:tag]` and
    `registry/repository[@digest]` image path formats. For more information, see
    [Using Your Own Algorithms with Amazon
    SageMaker](https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms.html).
    """

    training_input_mode: TrainingInputMode = field(converter=as_training_input_mode)
    """The training input mode that the algorithm supports. For more information
    about input modes, see
    [Algorithms](https://docs.aws.amazon.com/sagemaker/latest/dg/algos.html).

    **Pipe mode**

    If an algorithm supports `Pipe` mode, Amazon SageMaker streams data directly
    from Amazon S3 to the container.

    **File mode**

    If an algorithm supports `File` mode, SageMaker downloads the training data
    from S3 to the provisioned ML storage volume, and mounts the directory to the
    Docker volume for the training container.

    You must provision the ML storage volume with sufficient capacity to
    accommodate the data downloaded from S3. In addition to the training data, the
    ML storage volume also stores the output model. The algorithm container uses
    the ML storage volume to also store intermediate information, if any.

    For distributed algorithms, training data is distributed uniformly. Your
    training duration is predictable if the input data objects sizes are
    approximately the same. SageMaker does not split the files any further for
    model training. If the object sizes are skewed, training won't be optimal as
    the data distribution is also skewed when one host in a training cluster is
    overloaded, thus becoming a bottleneck in training.

    **FastFile mode**

    If an algorithm supports `FastFile` mode, SageMaker streams data directly from
    S3 to the container with no code changes, and provides file system access to
    the data. Users can author their training script to interact with these files
    as if they were stored on disk.

    `FastFile` mode works best when the data is read sequentially. Augmented
    manifest files aren't supported. The startup time is lower when there are
    fewer files in the S3 bucket provided.
    """

    algorithm_name: str | None = None
    """The name of the resource algorithm to use for the hyperparameter tuning job.
    If you specify a value for this parameter, do not specify a value for
    `TrainingImage`.
    """

    metric_definitions: Sequence[MetricDefinition] | None = None
    """An array of
    [MetricDefinition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricDefinition.html)
    objects that specify the metrics that the algorithm emits.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTrainingJobDefinition(Structure):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    definition_name: str | None = None
    """The job definition name."""

    tuning_objective: HyperParameterTuningJobObjective | None = None
    """Defines the objective metric for a hyperparameter tuning job. Hyperparameter
    tuning uses the value of this metric to evaluate the training jobs it
    launches, and returns the training job that results in either the highest or
    lowest value for this metric, depending on the value you specify for the
    `Type` parameter. If you want to define a custom objective metric, see [Define
    metrics and environment
    variables](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-metrics-variables.html).
    """

    hyper_parameter_ranges: ParameterRanges | None = None
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches. The hyperparameter tuning job launches
    training jobs with hyperparameter values within these ranges to find the
    combination of values that result in the training job with the best
    performance as measured by the objective metric of the hyperparameter tuning
    job.

    **Note:** The maximum number of items specified for `Array Members` refers to
    the maximum number of hyperparameters for each range and also the maximum for
    the hyperparameter tuning job itself. That is, the sum of the number of
    hyperparameters for all the ranges can't exceed the maximum number specified.
    """

    static_hyper_parameters: Mapping[str, str] | None = None
    """Specifies the values of hyperparameters that do not change for the tuning job."""

    algorithm_specification: HyperParameterAlgorithmSpecification
    """The
    [HyperParameterAlgorithmSpecification](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterAlgorithmSpecification.html)
    object that specifies the resource algorithm to use for the training jobs that
    the tuning job launches.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    jobs that the tuning job launches.
    """

    input_data_config: Sequence[Channel] | None = None
    """An array of
    [Channel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Channel.html)
    objects that specify the input for the training jobs that the tuning job
    launches.
    """

    vpc_config: VpcConfig | None = None
    """The
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that you want the training jobs that this
    hyperparameter tuning job launches to connect to. Control access to and from
    your training container by configuring the VPC. For more information, see
    [Protect Training Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    """

    output_data_config: OutputDataConfig
    """Specifies the path to the Amazon S3 bucket where you store model artifacts
    from the training jobs that the tuning job launches.
    """

    resource_config: ResourceConfig | None = None
    """The resources, including the compute instances and storage volumes, to use for
    the training jobs that the tuning job launches.

    Storage volumes store model artifacts and incremental states. Training
    algorithms might also use storage volumes for scratch space. If you want
    SageMaker to use the storage volume to store the training data, choose `File`
    as the `TrainingInputMode` in the algorithm specification. For distributed
    training algorithms, specify an instance count greater than 1.

    **Note:** If you want to use hyperparameter optimization with instance type
    flexibility, use `HyperParameterTuningResourceConfig` instead.
    """

    hyper_parameter_tuning_resource_config: (
        HyperParameterTuningResourceConfig | None
    ) = None
    """The configuration for the hyperparameter tuning resources, including the
    compute instances and storage volumes, used for training jobs launched by the
    tuning job. By default, storage volumes hold model artifacts and incremental
    states. Choose `File` for `TrainingInputMode` in the `AlgorithmSpecification`
    parameter to additionally store training data in the storage volume
    (optional).
    """

    stopping_condition: StoppingCondition
    """Specifies a limit to how long a model hyperparameter training job can run. It
    also specifies how long a managed spot training job has to complete. When the
    job reaches the time limit, SageMaker ends the training job. Use this API to
    cap model training costs.
    """

    enable_network_isolation: bool | None = None
    """Isolates the training container. No inbound or outbound network calls can be
    made, except for calls between peers within a training cluster for distributed
    training. If network isolation is used for training jobs that are configured
    to use a VPC, SageMaker downloads and uploads customer data and model
    artifacts through the specified VPC, but the training container does not have
    network access.
    """

    enable_inter_container_traffic_encryption: bool | None = None
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`. Encryption provides greater security for distributed
    training, but training might take longer. How long it takes depends on the
    amount of communication between compute instances, especially if you use a
    deep learning algorithm in distributed training.
    """

    enable_managed_spot_training: bool | None = None
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`).
    """

    checkpoint_config: CheckpointConfig | None = None
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    retry_strategy: RetryStrategy | None = None
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`.
    """

    environment: Mapping[str, str] | None = None
    """An environment variable that you can pass into the SageMaker
    [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    API. You can use an existing [environment variable from the training
    container](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html#sagemaker-CreateTrainingJob-request-Environment)
    or use your own. See [Define metrics and
    variables](https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-define-metrics-variables.html)
    for more information.

    **Note:** The maximum number of items specified for `Map Entries` refers to
    the maximum number of environment variables for each `TrainingJobDefinition`
    and also the maximum for the hyperparameter tuning job itself. That is, the
    sum of the number of environment variables for all the training job
    definitions can't exceed the maximum number specified.
    """


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningInstanceConfig(Structure):
    """The configuration for hyperparameter tuning resources for use in training jobs
    launched by the tuning job. These resources include compute instances and
    storage volumes. Specify one or more compute instance configurations and
    allocation strategies to select resources (optional).
    """

    instance_type: TrainingInstanceType = field(converter=as_training_instance_type)
    """The instance type used for processing of hyperparameter optimization jobs.
    Choose from general purpose (no GPUs) instance types: ml.m5.xlarge,
    ml.m5.2xlarge, and ml.m5.4xlarge or compute optimized (no GPUs) instance
    types: ml.c5.xlarge and ml.c5.2xlarge. For more information about instance
    types, see [instance type
    descriptions](https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-available-instance-types.html).
    """

    instance_count: int
    """The number of instances of the type specified by `InstanceType`. Choose an
    instance count larger than 1 for distributed training algorithms. See [Step 2:
    Launch a SageMaker Distributed Training Job Using the SageMaker Python
    SDK](https://docs.aws.amazon.com/sagemaker/latest/dg/data-parallel-use-api.html)
    for more information.
    """

    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))
    """The volume size in GB of the data to be processed for hyperparameter
    optimization (optional).
    """


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningResourceConfig(Structure):
    """The configuration of resources, including compute instances and storage
    volumes for use in training jobs launched by hyperparameter tuning jobs.
    `HyperParameterTuningResourceConfig` is similar to `ResourceConfig`, but has
    the additional `InstanceConfigs` and `AllocationStrategy` fields to allow for
    flexible instance management. Specify one or more instance types, count, and
    the allocation strategy for instance selection.

    **Note:** `HyperParameterTuningResourceConfig` supports the capabilities of
    `ResourceConfig` with the exception of `KeepAlivePeriodInSeconds`.
    Hyperparameter tuning jobs use warm pools by default, which reuse clusters
    between training jobs.
    """

    instance_type: TrainingInstanceType | None = field(
        default=None, converter=training_instance_type_or_none
    )
    """The instance type used to run hyperparameter optimization tuning jobs. See
    [descriptions of instance
    types](https://docs.aws.amazon.com/sagemaker/latest/dg/notebooks-available-instance-types.html)
    for more information.
    """

    instance_count: int | None = None
    """The number of compute instances of type `InstanceType` to use. For
    [distributed
    training](https://docs.aws.amazon.com/sagemaker/latest/dg/data-parallel-use-api.html),
    select a value greater than 1.
    """

    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    """The volume size in GB for the storage volume to be used in processing
    hyperparameter optimization jobs (optional). These volumes store model
    artifacts, incremental states and optionally, scratch space for training
    algorithms. Do not provide a value for this parameter if a value for
    `InstanceConfigs` is also specified.

    Some instance types have a fixed total local storage size. If you select one
    of these instances for training, `VolumeSizeInGB` cannot be greater than this
    total size. For a list of instance types with local instance storage and their
    sizes, see [instance store
    volumes](http://aws.amazon.com/releasenotes/host-instance-storage-volumes-table/).

    **Note:** SageMaker supports only the [General Purpose SSD
    (gp2)](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-volume-types.html)
    storage volume type.
    """

    volume_kms_key_id: str | None = None
    """A key used by Amazon Web Services Key Management Service to encrypt data on
    the storage volume attached to the compute instances used to run the training
    job. You can use either of the following formats to specify a key.

    KMS Key ID:

    `"1234abcd-12ab-34cd-56ef-1234567890ab"`

    Amazon Resource Name (ARN) of a KMS key:

    `"arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"`

    Some instances use local storage, which use a [hardware module to
    encrypt](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html)
    storage volumes. If you choose one of these instance types, you cannot request
    a `VolumeKmsKeyId`. For a list of instance types that use local storage, see
    [instance store
    volumes](http://aws.amazon.com/releasenotes/host-instance-storage-volumes-table/).
    For more information about Amazon Web Services Key Management Service, see
    [KMS
    encryption](https://docs.aws.amazon.com/sagemaker/latest/dg/sms-security-kms-permissions.html)
    for more information.
    """

    allocation_strategy: HyperParameterTuningAllocationStrategy | None = field(
        default=None, converter=hyper_parameter_tuning_allocation_strategy_or_none
    )
    """The strategy that determines the order of preference for resources specified
    in `InstanceConfigs` used in hyperparameter optimization.
    """

    instance_configs: Sequence[HyperParameterTuningInstanceConfig] | None = None
    """A list containing the configuration(s) for one or more resources for
    processing hyperparameter jobs. These resources include compute instances and
    storage volumes to use in model training jobs launched by hyperparameter
    tuning jobs. The `AllocationStrategy` controls the order in which multiple
    configurations provided in `InstanceConfigs` are used.

    **Note:** If you only want to use a single instance configuration inside the
    `HyperParameterTuningResourceConfig` API, do not provide a value for
    `InstanceConfigs`. Instead, use `InstanceType`, `VolumeSizeInGB` and
    `InstanceCount`. If you use `InstanceConfigs`, do not provide values for
    `InstanceType`, `VolumeSizeInGB` or `InstanceCount`.
    """
