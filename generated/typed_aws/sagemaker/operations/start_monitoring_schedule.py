"""StartMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartMonitoringScheduleResponse(Response):
    """The response of `StartMonitoringSchedule`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StartMonitoringScheduleRequest(Request[StartMonitoringScheduleResponse]):
    """Starts a previously stopped monitoring schedule.

    **Note:** By default, when you successfully create a new schedule, the status
    of a monitoring schedule is `scheduled`.
    """

    __operation__: ClassVar = "StartMonitoringSchedule"
    __response__: ClassVar = StartMonitoringScheduleResponse

    monitoring_schedule_name: str
