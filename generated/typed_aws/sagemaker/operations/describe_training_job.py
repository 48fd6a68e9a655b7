"""DescribeTrainingJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, wire
from ..shapes.rule_evaluation_status import RuleEvaluationStatus
from ..shapes.secondary_status import SecondaryStatus
from ..shapes.training_job_status import TrainingJobStatus

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
    from ..shapes.secondary_status_transition import SecondaryStatusTransition
    from ..shapes.serverless_job_config import ServerlessJobConfig
    from ..shapes.stopping_condition import StoppingCondition
    from ..shapes.tensor_board_output_config import TensorBoardOutputConfig
    from ..shapes.vpc_config import VpcConfig
    from ..shapes.warm_pool_status import WarmPoolStatus


class ProfilingStatus(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


ProfilingStatusLike: TypeAlias = ProfilingStatus | Literal["Enabled", "Disabled"]


@frozen(kw_only=True, repr=False, eq=False)
class MlflowDetails(Structure):
    """The MLflow details of this job."""

    mlflow_experiment_id: str | None = None
    mlflow_run_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProfilerRuleEvaluationStatus(Structure):
    """Information about the status of the rule evaluation."""

    rule_configuration_name: str | None = None
    rule_evaluation_job_arn: str | None = None
    rule_evaluation_status: RuleEvaluationStatus | None = field(
        default=None, converter=or_none(RuleEvaluationStatus)
    )
    status_details: str | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrainingProgressInfo(Structure):
    """The serverless training job progress information."""

    total_step_count_per_epoch: int | None = None
    current_step: int | None = None
    current_epoch: int | None = None
    max_epoch: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingJobResponse(Response):
    """The response of `DescribeTrainingJob`, with `training_job_name`,
    `training_job_arn`, `tuning_job_arn`, `labeling_job_arn`, `auto_ml_job_arn`,
    `model_artifacts`, `training_job_status`, `secondary_status` and others.
    """

    training_job_name: str = ABSENT
    training_job_arn: str = ABSENT
    tuning_job_arn: str | None = None
    labeling_job_arn: str | None = None
    auto_ml_job_arn: str | None = field(default=None, metadata=wire("AutoMLJobArn"))
    model_artifacts: ModelArtifacts = ABSENT
    training_job_status: TrainingJobStatus = field(
        default=ABSENT, converter=as_enum(TrainingJobStatus)
    )
    secondary_status: SecondaryStatus = field(
        default=ABSENT, converter=as_enum(SecondaryStatus)
    )
    failure_reason: str | None = None
    hyper_parameters: Mapping[str, str] = ABSENT
    algorithm_specification: AlgorithmSpecification | None = None
    role_arn: str | None = None
    input_data_config: Sequence[Channel] = ABSENT
    output_data_config: OutputDataConfig | None = None
    resource_config: ResourceConfig | None = None
    warm_pool_status: WarmPoolStatus | None = None
    vpc_config: VpcConfig | None = None
    stopping_condition: StoppingCondition = ABSENT
    creation_time: datetime = ABSENT
    training_start_time: datetime | None = None
    training_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    secondary_status_transitions: Sequence[SecondaryStatusTransition] = ABSENT
    final_metric_data_list: Sequence[MetricData] = ABSENT
    enable_network_isolation: bool | None = None
    enable_inter_container_traffic_encryption: bool | None = None
    enable_managed_spot_training: bool | None = None
    checkpoint_config: CheckpointConfig | None = None
    training_time_in_seconds: int | None = None
    billable_time_in_seconds: int | None = None
    billable_token_count: int | None = None
    debug_hook_config: DebugHookConfig | None = None
    experiment_config: ExperimentConfig | None = None
    debug_rule_configurations: Sequence[DebugRuleConfiguration] = ABSENT
    tensor_board_output_config: TensorBoardOutputConfig | None = None
    debug_rule_evaluation_statuses: Sequence[DebugRuleEvaluationStatus] = ABSENT
    profiler_config: ProfilerConfig | None = None
    profiler_rule_configurations: Sequence[ProfilerRuleConfiguration] = ABSENT
    profiler_rule_evaluation_statuses: Sequence[ProfilerRuleEvaluationStatus] = ABSENT
    profiling_status: ProfilingStatus | None = field(
        default=None, converter=or_none(ProfilingStatus)
    )
    environment: Mapping[str, str] = ABSENT
    retry_strategy: RetryStrategy | None = None
    remote_debug_config: RemoteDebugConfig | None = None
    infra_check_config: InfraCheckConfig | None = None
    serverless_job_config: ServerlessJobConfig | None = None
    mlflow_config: MlflowConfig | None = None
    model_package_config: ModelPackageConfig | None = None
    mlflow_details: MlflowDetails | None = None
    progress_info: TrainingProgressInfo | None = None
    output_model_package_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingJobRequest(StatusOrGoneRequest[DescribeTrainingJobResponse]):
    """Returns information about a training job.

    Some of the attributes below only appear if the training job successfully
    starts. If the training job fails, `TrainingJobStatus` is `Failed` and,
    depending on the `FailureReason`, attributes like `TrainingStartTime`,
    `TrainingTimeInSeconds`, `TrainingEndTime`, and `BillableTimeInSeconds` may
    not be present in the response. Waiter: `TrainingJobCompletedOrStoppedWaiter`;
    `wait_for` waits for any other state.
    """

    __operation__: ClassVar = "DescribeTrainingJob"
    __response__: ClassVar = DescribeTrainingJobResponse
    __status__: ClassVar = "training_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "TrainingJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "leaving": ("Deleting",),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    training_job_name: str
