"""DeleteMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMonitoringScheduleResponse(Response):
    """The response of `DeleteMonitoringSchedule`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMonitoringScheduleRequest(Request[DeleteMonitoringScheduleResponse]):
    """Deletes a monitoring schedule. Also stops the schedule had not already been
    stopped. This does not delete the job execution history of the monitoring
    schedule.
    """

    __operation__: ClassVar = "DeleteMonitoringSchedule"
    __response__: ClassVar = DeleteMonitoringScheduleResponse

    monitoring_schedule_name: str
