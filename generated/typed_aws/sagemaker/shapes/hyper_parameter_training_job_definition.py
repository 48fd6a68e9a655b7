"""HyperParameterTrainingJobDefinition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.training_input_mode import TrainingInputMode
from ..shapes.training_instance_type import TrainingInstanceType

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
    from ..shapes.vpc_config import VpcConfig


class HyperParameterTuningAllocationStrategy(OpenEnum):
    PRIORITIZED = "Prioritized"


HyperParameterTuningAllocationStrategyLike: TypeAlias = (
    HyperParameterTuningAllocationStrategy | Literal["Prioritized"]
)


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterAlgorithmSpecification(Structure):
    """Specifies which training algorithm to use for training jobs that a
    hyperparameter tuning job launches and the metrics to monitor.
    """

    training_image: str | None = None
    training_input_mode: TrainingInputMode = field(converter=as_enum(TrainingInputMode))
    algorithm_name: str | None = None
    metric_definitions: Sequence[MetricDefinition] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTrainingJobDefinition(Structure):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    definition_name: str | None = None
    tuning_objective: HyperParameterTuningJobObjective | None = None
    hyper_parameter_ranges: ParameterRanges | None = None
    static_hyper_parameters: Mapping[str, str] = ABSENT
    algorithm_specification: HyperParameterAlgorithmSpecification
    role_arn: str
    input_data_config: Sequence[Channel] = ABSENT
    vpc_config: VpcConfig | None = None
    output_data_config: OutputDataConfig
    resource_config: ResourceConfig | None = None
    hyper_parameter_tuning_resource_config: (
        HyperParameterTuningResourceConfig | None
    ) = None
    stopping_condition: StoppingCondition
    enable_network_isolation: bool | None = None
    enable_inter_container_traffic_encryption: bool | None = None
    enable_managed_spot_training: bool | None = None
    checkpoint_config: CheckpointConfig | None = None
    retry_strategy: RetryStrategy | None = None
    environment: Mapping[str, str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningInstanceConfig(Structure):
    """The configuration for hyperparameter tuning resources for use in training jobs
    launched by the tuning job. These resources include compute instances and
    storage volumes. Specify one or more compute instance configurations and
    allocation strategies to select resources (optional).
    """

    instance_type: TrainingInstanceType = field(converter=as_enum(TrainingInstanceType))
    instance_count: int
    volume_size_in_gb: int = field(metadata=wire("VolumeSizeInGB"))


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
        default=None, converter=or_none(TrainingInstanceType)
    )
    instance_count: int | None = None
    volume_size_in_gb: int | None = field(default=None, metadata=wire("VolumeSizeInGB"))
    volume_kms_key_id: str | None = None
    allocation_strategy: HyperParameterTuningAllocationStrategy | None = field(
        default=None, converter=or_none(HyperParameterTuningAllocationStrategy)
    )
    instance_configs: Sequence[HyperParameterTuningInstanceConfig] = ABSENT
