"""DescribeMonitoringSchedule of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.monitoring_type import MonitoringType
from ..shapes.schedule_status import ScheduleStatus

if TYPE_CHECKING:
    from ..shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMonitoringScheduleResponse(Response):
    """The response of `DescribeMonitoringSchedule`, with `monitoring_schedule_arn`,
    `monitoring_schedule_name`, `monitoring_schedule_status`, `monitoring_type`,
    `failure_reason`, `creation_time`, `last_modified_time`,
    `monitoring_schedule_config` and others.
    """

    monitoring_schedule_arn: str = ABSENT
    monitoring_schedule_name: str = ABSENT
    monitoring_schedule_status: ScheduleStatus = field(
        default=ABSENT, converter=as_enum(ScheduleStatus)
    )
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )
    failure_reason: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    monitoring_schedule_config: MonitoringScheduleConfig = ABSENT
    endpoint_name: str | None = None
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMonitoringScheduleRequest(
    StatusOrGoneRequest[DescribeMonitoringScheduleResponse]
):
    """Describes the schedule for a monitoring job."""

    __operation__: ClassVar = "DescribeMonitoringSchedule"
    __response__: ClassVar = DescribeMonitoringScheduleResponse
    __status__: ClassVar = "monitoring_schedule_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "ScheduleStatus"
    __states__: ClassVar = {
        "passing": ("Pending",),
        "resting": ("Scheduled", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    monitoring_schedule_name: str
