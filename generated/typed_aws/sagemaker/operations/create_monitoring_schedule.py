"""CreateMonitoringSchedule of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.monitoring_schedule_config import MonitoringScheduleConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateMonitoringScheduleResponse(Response):
    """The response of `CreateMonitoringSchedule`, with `monitoring_schedule_arn`."""

    monitoring_schedule_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateMonitoringScheduleRequest(Request[CreateMonitoringScheduleResponse]):
    """Creates a schedule that regularly starts Amazon SageMaker AI Processing Jobs
    to monitor the data captured for an Amazon SageMaker AI Endpoint.
    """

    __operation__: ClassVar = "CreateMonitoringSchedule"
    __response__: ClassVar = CreateMonitoringScheduleResponse

    monitoring_schedule_name: str
    monitoring_schedule_config: MonitoringScheduleConfig
    tags: Sequence[Tag] | None = None
