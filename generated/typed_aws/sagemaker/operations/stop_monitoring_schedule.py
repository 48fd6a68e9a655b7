"""StopMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class StopMonitoringScheduleResponse(Response):
    """The response of `StopMonitoringSchedule`, which is empty."""


@frozen(kw_only=True)
class StopMonitoringScheduleRequest(Request[StopMonitoringScheduleResponse]):
    """Stops a previously started monitoring schedule."""

    __operation__: ClassVar = "StopMonitoringSchedule"
    __response__: ClassVar = StopMonitoringScheduleResponse

    monitoring_schedule_name: str = field(metadata=wire("MonitoringScheduleName"))
    """The name of the schedule to stop."""
