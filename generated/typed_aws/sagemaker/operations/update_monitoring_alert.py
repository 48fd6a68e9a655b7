"""UpdateMonitoringAlert of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringAlertResponse(Response):
    """The response of `UpdateMonitoringAlert`, with `monitoring_schedule_arn` and
    `monitoring_alert_name`.
    """

    monitoring_schedule_arn: str = ABSENT
    monitoring_alert_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringAlertRequest(Request[UpdateMonitoringAlertResponse]):
    """Update the parameters of a model monitor alert."""

    __operation__: ClassVar = "UpdateMonitoringAlert"
    __response__: ClassVar = UpdateMonitoringAlertResponse

    monitoring_schedule_name: str
    monitoring_alert_name: str
    datapoints_to_alert: int
    evaluation_period: int
