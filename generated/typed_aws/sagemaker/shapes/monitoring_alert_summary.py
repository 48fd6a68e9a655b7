"""MonitoringAlertSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.monitoring_alert_status import monitoring_alert_status_or_none

if TYPE_CHECKING:
    from ..shapes.monitoring_alert_status import MonitoringAlertStatus


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardIndicatorAction(Structure):
    """An alert action taken to light up an icon on the Amazon SageMaker Model
    Dashboard when an alert goes into `InAlert` status.
    """

    enabled: bool | None = None
    """Indicates whether the alert action is turned on."""


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAlertActions(Structure):
    """A list of alert actions taken in response to an alert going into `InAlert`
    status.
    """

    model_dashboard_indicator: ModelDashboardIndicatorAction | None = None
    """An alert action taken to light up an icon on the Model Dashboard when an alert
    goes into `InAlert` status.
    """


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAlertSummary(Structure):
    """Provides summary information about a monitor alert."""

    monitoring_alert_name: str | None = None
    """The name of a monitoring alert."""

    creation_time: datetime | None = None
    """A timestamp that indicates when a monitor alert was created."""

    last_modified_time: datetime | None = None
    """A timestamp that indicates when a monitor alert was last updated."""

    alert_status: MonitoringAlertStatus | None = field(
        default=None, converter=monitoring_alert_status_or_none
    )
    """The current status of an alert."""

    datapoints_to_alert: int | None = None
    """Within `EvaluationPeriod`, how many execution failures will raise an alert."""

    evaluation_period: int | None = None
    """The number of most recent monitoring executions to consider when evaluating
    alert status.
    """

    actions: MonitoringAlertActions | None = None
    """A list of alert actions taken in response to an alert going into `InAlert`
    status.
    """
