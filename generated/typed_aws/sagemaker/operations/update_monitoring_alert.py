"""UpdateMonitoringAlert of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class UpdateMonitoringAlertResponse(Response):
    """The response of `UpdateMonitoringAlert`, with `monitoring_schedule_arn` and
    `monitoring_alert_name`.
    """

    monitoring_schedule_arn: str | None = field(
        default=None, metadata=wire("MonitoringScheduleArn")
    )
    """The Amazon Resource Name (ARN) of the monitoring schedule."""

    monitoring_alert_name: str | None = field(
        default=None, metadata=wire("MonitoringAlertName")
    )
    """The name of a monitoring alert."""


@frozen(kw_only=True)
class UpdateMonitoringAlertRequest(Request[UpdateMonitoringAlertResponse]):
    """Update the parameters of a model monitor alert."""

    __operation__: ClassVar = "UpdateMonitoringAlert"
    __response__: ClassVar = UpdateMonitoringAlertResponse

    monitoring_schedule_name: str = field(metadata=wire("MonitoringScheduleName"))
    """The name of a monitoring schedule."""

    monitoring_alert_name: str = field(metadata=wire("MonitoringAlertName"))
    """The name of a monitoring alert."""

    datapoints_to_alert: int = field(metadata=wire("DatapointsToAlert"))
    """Within `EvaluationPeriod`, how many execution failures will raise an alert."""

    evaluation_period: int = field(metadata=wire("EvaluationPeriod"))
    """The number of most recent monitoring executions to consider when evaluating
    alert status.
    """
