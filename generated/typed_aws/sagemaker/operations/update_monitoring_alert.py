"""UpdateMonitoringAlert of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringAlertResponse(Response):
    """The response of `UpdateMonitoringAlert`, with `monitoring_schedule_arn` and
    `monitoring_alert_name`.
    """

    monitoring_schedule_arn: str | None = None
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

    monitoring_alert_name: str | None = None
    """The name of a monitoring alert."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMonitoringAlertRequest(Request[UpdateMonitoringAlertResponse]):
    """Update the parameters of a model monitor alert."""

    __operation__: ClassVar = "UpdateMonitoringAlert"
    __response__: ClassVar = UpdateMonitoringAlertResponse

    monitoring_schedule_name: str
    """The name of a monitoring schedule."""

    monitoring_alert_name: str
    """The name of a monitoring alert."""

    datapoints_to_alert: int
    """Within `EvaluationPeriod`, how many execution failures will raise an alert."""

    evaluation_period: int
    """The number of most recent monitoring executions to consider when evaluating
    alert status.
    """
