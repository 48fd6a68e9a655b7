"""UpdateMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringScheduleResponse(Response):
    """The response of `UpdateMonitoringSchedule`, with `monitoring_schedule_arn`."""

    monitoring_schedule_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringScheduleRequest(Request[UpdateMonitoringScheduleResponse]):
    """Updates a previously created schedule."""

    __operation__: ClassVar = "UpdateMonitoringSchedule"
    __response__: ClassVar = UpdateMonitoringScheduleResponse

    monitoring_schedule_name: str
    monitoring_schedule_config: MonitoringScheduleConfig
