"""DescribeMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.monitoring_type import monitoring_type_or_none
from ..shapes.schedule_status import schedule_status_or_none

if TYPE_CHECKING:
    from ..shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig
    from ..shapes.monitoring_type import MonitoringType
    from ..shapes.schedule_status import ScheduleStatus


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMonitoringScheduleResponse(Response):
    """The response of `DescribeMonitoringSchedule`, with `monitoring_schedule_arn`,
    `monitoring_schedule_name`, `monitoring_schedule_status`, `monitoring_type`,
    `failure_reason`, `creation_time`, `last_modified_time`,
    `monitoring_schedule_config` and others.
    """

    monitoring_schedule_arn: str | None = None
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

    monitoring_schedule_name: str | None = None
    """Name of the monitoring schedule."""

    monitoring_schedule_status: ScheduleStatus | None = field(
        default=None, converter=schedule_status_or_none
    )
    """The status of an monitoring job."""

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
    """The type of the monitoring job that this schedule runs. This is one of the
    following values.

    - `DATA_QUALITY` - The schedule is for a data quality monitoring job.
    - `MODEL_QUALITY` - The schedule is for a model quality monitoring job.
    - `MODEL_BIAS` - The schedule is for a bias monitoring job.
    - `MODEL_EXPLAINABILITY` - The schedule is for an explainability monitoring
      job.
    """

    failure_reason: str | None = None
    """A string, up to one KB in size, that contains the reason a monitoring job
    failed, if it failed.
    """

    creation_time: datetime | None = None
    """The time at which the monitoring job was created."""

    last_modified_time: datetime | None = None
    """The time at which the monitoring job was last modified."""

    monitoring_schedule_config: MonitoringScheduleConfig | None = None
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job.
    """

    endpoint_name: str | None = None
    """The name of the endpoint for the monitoring job."""

    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None
    """Describes metadata on the last execution to run, if there was one."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMonitoringScheduleRequest(Request[DescribeMonitoringScheduleResponse]):
    """Describes the schedule for a monitoring job."""

    __operation__: ClassVar = "DescribeMonitoringSchedule"
    __response__: ClassVar = DescribeMonitoringScheduleResponse

    monitoring_schedule_name: str
    """Name of a previously created monitoring schedule."""
