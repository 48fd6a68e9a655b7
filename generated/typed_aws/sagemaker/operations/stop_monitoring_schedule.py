"""StopMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopMonitoringScheduleResponse(Response):
    """The response of `StopMonitoringSchedule`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopMonitoringScheduleRequest(Request[StopMonitoringScheduleResponse]):
    """Stops a previously started monitoring schedule."""

    __operation__: ClassVar = "StopMonitoringSchedule"
    __response__: ClassVar = StopMonitoringScheduleResponse

    monitoring_schedule_name: str
