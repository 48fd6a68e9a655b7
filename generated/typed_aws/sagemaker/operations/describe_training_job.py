"""DescribeTrainingJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.rule_evaluation_status import rule_evaluation_status_or_none
from ..shapes.secondary_status import secondary_status_or_none
from ..shapes.training_job_status import training_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.algorithm_specification import AlgorithmSpecification
    from ..shapes.channel import Channel
    from ..shapes.checkpoint_config import CheckpointConfig
    from ..shapes.debug_hook_config import DebugHookConfig
    from ..shapes.debug_rule_configuration import DebugRuleConfiguration
    from ..shapes.debug_rule_evaluation_status import DebugRuleEvaluationStatus
    from ..shapes.experiment_config import ExperimentConfig
    from ..shapes.infra_check_config import InfraCheckConfig
    from ..shapes.metric_data import MetricData
    from ..shapes.mlflow_config import MlflowConfig
    from ..shapes.model_artifacts import ModelArtifacts
    from ..shapes.model_package_config import ModelPackageConfig
    from ..shapes.output_data_config import OutputDataConfig
    from ..shapes.profiler_config import ProfilerConfig
    from ..shapes.profiler_rule_configuration import ProfilerRuleConfiguration
    from ..shapes.remote_debug_config import RemoteDebugConfig
    from ..shapes.resource_config import ResourceConfig
    from ..shapes.retry_strategy import RetryStrategy
    from ..shapes.rule_evaluation_status import RuleEvaluationStatus
    from ..shapes.secondary_status import SecondaryStatus
    from ..shapes.secondary_status_transition import SecondaryStatusTransition
    from ..shapes.serverless_job_config import ServerlessJobConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tensor_board_output_config import TensorBoardOutputConfig
    from ..shapes.training_job_status import TrainingJobStatus
    from ..shapes.vpc_config import VpcConfig
    from ..shapes.warm_pool_status import WarmPoolStatus


class ProfilingStatus(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ProfilingStatusLike: TypeAlias = (
    ProfilingStatus
    | Literal[
        "Enabled",
        "Disabled",
    ]
)


def profiling_status_or_none(
    value: ProfilingStatusLike | None, /
) -> ProfilingStatus | None:
    return None if value is None else converted(ProfilingStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class MlflowDetails(Structure):
    """The MLflow details of this job."""

    mlflow_experiment_id: str | None = None
    """The MLflow experiment ID used for this job."""

    mlflow_run_id: str | None = None
    """The MLflow run ID used for this job."""


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerRuleEvaluationStatus(Structure):
    """Information about the status of the rule evaluation."""

    rule_configuration_name: str | None = None
    """The name of the rule configuration."""

    rule_evaluation_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the rule evaluation job."""

    rule_evaluation_status: RuleEvaluationStatus | None = field(
        default=None, converter=rule_evaluation_status_or_none
    )
    """Status of the rule evaluation."""

    status_details: str | None = None
    """Details from the rule evaluation."""

    last_modified_time: datetime | None = None
    """Timestamp when the rule evaluation status was last modified."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingProgressInfo(Structure):
    """The serverless training job progress information."""

    total_step_count_per_epoch: int | None = None
    """The total step count per epoch."""

    current_step: int | None = None
    """The current step number."""

    current_epoch: int | None = None
    """The current epoch number."""

    max_epoch: int | None = None
    """The maximum number of epochs for this job."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingJobResponse(Response):
    """The response of `DescribeTrainingJob`, with `training_job_name`,
    `training_job_arn`, `tuning_job_arn`, `labeling_job_arn`, `auto_ml_job_arn`,
    `model_artifacts`, `training_job_status`, `secondary_status` and others.
    """

    training_job_name: str | None = None
    """Name of the model training job."""

    training_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job."""

    tuning_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if
    the training job was launched by a hyperparameter tuning job.
    """

    labeling_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker Ground Truth labeling job that
    created the transform or training job.
    """

    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    """The Amazon Resource Name (ARN) of an AutoML job."""

    model_artifacts: ModelArtifacts | None = None
    """Information about the Amazon S3 location that is configured for storing model
    artifacts.
    """

    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=training_job_status_or_none
    )
    """The status of the training job.

    SageMaker provides the following training job statuses:

    - `InProgress` - The training is in progress.
    - `Completed` - The training job has completed.
    - `Failed` - The training job has failed. To see the reason for the failure,
      see the `FailureReason` field in the response to a
      `DescribeTrainingJobResponse` call.
    - `Stopping` - The training job is stopping.
    - `Stopped` - The training job has stopped.

    For more detailed information, see `SecondaryStatus`.
    """

    secondary_status: SecondaryStatus | None = field(
        default=None, converter=secondary_status_or_none
    )
    """Provides detailed information about the state of the training job. For
    detailed information on the secondary status of the training job, see
    `StatusMessage` under
    [SecondaryStatusTransition](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SecondaryStatusTransition.html).

    SageMaker provides primary statuses and secondary statuses that apply to each
    of them:

    - **InProgress:**
      - `Starting` - Starting the training job.
      - `Pending` - The training job is waiting for compute capacity or compute
        resource provision.
      - `Downloading` - An optional stage for algorithms that support `File`
        training input mode. It indicates that data is being downloaded to the ML
        storage volumes.
      - `Training` - Training is in progress.
      - `Interrupted` - The job stopped because the managed spot training
        instances were interrupted.
      - `Uploading` - Training is complete and the model artifacts are being
        uploaded to the S3 location.
    - **Completed:**
      - `Completed` - The training job has completed.
    - **Failed:**
      - `Failed` - The training job has failed. The reason for the failure is
        returned in the `FailureReason` field of `DescribeTrainingJobResponse`.
    - **Stopped:**
      - `MaxRuntimeExceeded` - The job stopped because it exceeded the maximum
        allowed runtime.
      - `MaxWaitTimeExceeded` - The job stopped because it exceeded the maximum
        allowed wait time.
      - `Stopped` - The training job has stopped.
    - **Stopping:**
      - `Stopping` - Stopping the training job.

    **Important:** Valid values for `SecondaryStatus` are subject to change.

    We no longer support the following secondary statuses:

    - `LaunchingMLInstances`
    - `PreparingTraining`
    - `DownloadingTrainingImage`
    """

    failure_reason: str | None = None
    """If the training job failed, the reason it failed."""

    hyper_parameters: Mapping[str, str] | None = None
    """Algorithm-specific parameters."""

    algorithm_specification: AlgorithmSpecification | None = None
    """Information about the algorithm used for training, and algorithm metadata."""

    role_arn: str | None = None
    """The Amazon Web Services Identity and Access Management (IAM) role configured
    for the training job.
    """

    input_data_config: Sequence[Channel] | None = None
    """An array of `Channel` objects that describes each data input channel."""

    output_data_config: OutputDataConfig | None = None
    """The S3 path where model artifacts that you configured when creating the job
    are stored. SageMaker creates subfolders for model artifacts.
    """

    resource_config: ResourceConfig | None = None
    """Resources, including ML compute instances and ML storage volumes, that are
    configured for model training.
    """

    warm_pool_status: WarmPoolStatus | None = None
    """The status of the warm pool associated with the training job."""

    vpc_config: VpcConfig | None = None
    """A
    [VpcConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html)
    object that specifies the VPC that this training job has access to. For more
    information, see [Protect Training Jobs by Using an Amazon Virtual Private
    Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    """

    stopping_condition: StoppingCondition | None = None
    """Specifies a limit to how long a model training job can run. It also specifies
    how long a managed Spot training job has to complete. When the job reaches the
    time limit, SageMaker ends the training job. Use this API to cap model
    training costs.

    To stop a job, SageMaker sends the algorithm the `SIGTERM` signal, which
    delays job termination for 120 seconds. Algorithms can use this 120-second
    window to save the model artifacts, so the results of training are not lost.
    """

    creation_time: datetime | None = None
    """A timestamp that indicates when the training job was created."""

    training_start_time: datetime | None = None
    """Indicates the time when the training job starts on training instances. You are
    billed for the time interval between this time and the value of
    `TrainingEndTime`. The start time in CloudWatch Logs might be later than this
    time. The difference is due to the time it takes to download the training data
    and to the size of the training container.
    """

    training_end_time: datetime | None = None
    """Indicates the time when the training job ends on training instances. You are
    billed for the time interval between the value of `TrainingStartTime` and this
    time. For successful jobs and stopped jobs, this is the time after model
    artifacts are uploaded. For failed jobs, this is the time when SageMaker
    detects a job failure.
    """

    last_modified_time: datetime | None = None
    """A timestamp that indicates when the status of the training job was last
    modified.
    """

    secondary_status_transitions: Sequence[SecondaryStatusTransition] | None = None
    """A history of all of the secondary statuses that the training job has
    transitioned through.
    """

    final_metric_data_list: Sequence[MetricData] | None = None
    """A collection of `MetricData` objects that specify the names, values, and dates
    and times that the training algorithm emitted to Amazon CloudWatch.
    """

    enable_network_isolation: bool | None = None
    """If you want to allow inbound or outbound network calls, except for calls
    between peers within a training cluster for distributed training, choose
    `True`. If you enable network isolation for training jobs that are configured
    to use a VPC, SageMaker downloads and uploads customer data and model
    artifacts through the specified VPC, but the training container does not have
    network access.
    """

    enable_inter_container_traffic_encryption: bool | None = None
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`. Encryption provides greater security for distributed
    training, but training might take longer. How long it takes depends on the
    amount of communication between compute instances, especially if you use a
    deep learning algorithms in distributed training.
    """

    enable_managed_spot_training: bool | None = None
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`).
    """

    checkpoint_config: CheckpointConfig | None = None
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    training_time_in_seconds: int | None = None
    """The training time in seconds."""

    billable_time_in_seconds: int | None = None
    """The billable time in seconds. Billable time refers to the absolute wall-clock
    time.

    Multiply `BillableTimeInSeconds` by the number of instances (`InstanceCount`)
    in your training cluster to get the total compute time SageMaker bills you if
    you run distributed training. The formula is as follows:
    `BillableTimeInSeconds * InstanceCount` .

    You can calculate the savings from using managed spot training using the
    formula `(1 - BillableTimeInSeconds / TrainingTimeInSeconds) * 100`. For
    example, if `BillableTimeInSeconds` is 100 and `TrainingTimeInSeconds` is 500,
    the savings is 80%.
    """

    billable_token_count: int | None = None
    """The billable token count for eligible serverless training jobs."""

    debug_hook_config: DebugHookConfig | None = None
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths. To learn more about how to
    configure the `DebugHookConfig` parameter, see [Use the SageMaker and Debugger
    Configuration API Operations to Create, Update, and Debug Your Training
    Job](https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html).
    """

    experiment_config: ExperimentConfig | None = None
    """Associates a SageMaker job as a trial component with an experiment and trial.
    Specified when you call the following APIs:

    - [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html)
    - [CreateTrainingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html)
    - [CreateTransformJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html)
    """

    debug_rule_configurations: Sequence[DebugRuleConfiguration] | None = None
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors.
    """

    tensor_board_output_config: TensorBoardOutputConfig | None = None
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus] | None = None
    """Evaluation status of Amazon SageMaker Debugger rules for debugging on a
    training job.
    """

    profiler_config: ProfilerConfig | None = None
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] | None = None
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics.
    """

    profiler_rule_evaluation_statuses: Sequence[ProfilerRuleEvaluationStatus] | None = (
        None
    )
    """Evaluation status of Amazon SageMaker Debugger rules for profiling on a
    training job.
    """

    profiling_status: ProfilingStatus | None = field(
        default=None, converter=profiling_status_or_none
    )
    """Profiling status of a training job."""

    environment: Mapping[str, str] | None = None
    """The environment variables to set in the Docker container.

    **Important:** Do not include any security-sensitive information including
    account access IDs, secrets, or tokens in any environment fields. As part of
    the shared responsibility model, you are responsible for any potential
    exposure, unauthorized access, or compromise of your sensitive data if caused
    by security-sensitive information included in the request environment variable
    or plain text fields.
    """

    retry_strategy: RetryStrategy | None = None
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`.
    """

    remote_debug_config: RemoteDebugConfig | None = None
    """Configuration for remote debugging. To learn more about the remote debugging
    functionality of SageMaker, see [Access a training container through Amazon
    Web Services Systems Manager (SSM) for remote
    debugging](https://docs.aws.amazon.com/sagemaker/latest/dg/train-remote-debugging.html).
    """

    infra_check_config: InfraCheckConfig | None = None
    """Contains information about the infrastructure health check configuration for
    the training job.
    """

    serverless_job_config: ServerlessJobConfig | None = None
    """The configuration for serverless training jobs."""

    mlflow_config: MlflowConfig | None = None
    """The MLflow configuration using SageMaker managed MLflow."""

    model_package_config: ModelPackageConfig | None = None
    """The configuration for the model package."""

    mlflow_details: MlflowDetails | None = None
    """The MLflow details of this job."""

    progress_info: TrainingProgressInfo | None = None
    """The Serverless training job progress information."""

    output_model_package_arn: str | None = None
    """The Amazon Resource Name (ARN) of the output model package containing model
    weights or checkpoints.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingJobRequest(Request[DescribeTrainingJobResponse]):
    """Returns information about a training job.

    Some of the attributes below only appear if the training job successfully
    starts. If the training job fails, `TrainingJobStatus` is `Failed` and,
    depending on the `FailureReason`, attributes like `TrainingStartTime`,
    `TrainingTimeInSeconds`, `TrainingEndTime`, and `BillableTimeInSeconds` may
    not be present in the response.
    """

    __operation__: ClassVar = "DescribeTrainingJob"
    __response__: ClassVar = DescribeTrainingJobResponse

    training_job_name: str
    """The name of the training job."""
