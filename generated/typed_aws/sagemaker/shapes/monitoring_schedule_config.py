"""MonitoringScheduleConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.monitoring_type import MonitoringType

if TYPE_CHECKING:
    from ..shapes.batch_transform_input import BatchTransformInput
    from ..shapes.endpoint_input import EndpointInput
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource
    from ..shapes.monitoring_output_config import MonitoringOutputConfig
    from ..shapes.monitoring_resources import MonitoringResources
    from ..shapes.monitoring_statistics_resource import MonitoringStatisticsResource
    from ..shapes.monitoring_stopping_condition import MonitoringStoppingCondition
    from ..shapes.network_config import NetworkConfig


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAppSpecification(Structure):
    """Container image configuration object for the monitoring job."""

    image_uri: str
    container_entrypoint: Sequence[str] = ABSENT
    container_arguments: Sequence[str] = ABSENT
    record_preprocessor_source_uri: str | None = None
    post_analytics_processor_source_uri: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringBaselineConfig(Structure):
    """Configuration for monitoring constraints and monitoring statistics. These
    baseline resources are compared against the results of the current job from
    the series of jobs scheduled to collect data periodically.
    """

    baselining_job_name: str | None = None
    constraints_resource: MonitoringConstraintsResource | None = None
    statistics_resource: MonitoringStatisticsResource | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringInput(Structure):
    """The inputs for a monitoring job."""

    endpoint_input: EndpointInput | None = None
    batch_transform_input: BatchTransformInput | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJobDefinition(Structure):
    """Defines the monitoring job."""

    baseline_config: MonitoringBaselineConfig | None = None
    monitoring_inputs: Sequence[MonitoringInput]
    monitoring_output_config: MonitoringOutputConfig
    monitoring_resources: MonitoringResources
    monitoring_app_specification: MonitoringAppSpecification
    stopping_condition: MonitoringStoppingCondition | None = None
    environment: Mapping[str, str] = ABSENT
    network_config: NetworkConfig | None = None
    role_arn: str


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringScheduleConfig(Structure):
    """Configures the monitoring schedule and defines the monitoring job."""

    schedule_config: ScheduleConfig | None = None
    monitoring_job_definition: MonitoringJobDefinition | None = None
    monitoring_job_definition_name: str | None = None
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ScheduleConfig(Structure):
    """Configuration details about the monitoring schedule."""

    schedule_expression: str
    data_analysis_start_time: str | None = None
    data_analysis_end_time: str | None = None
