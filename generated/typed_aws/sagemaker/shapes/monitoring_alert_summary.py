"""MonitoringAlertSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.monitoring_alert_status import MonitoringAlertStatus


@frozen(kw_only=True, repr=False, eq=False)
class ModelDashboardIndicatorAction(Structure):
    """An alert action taken to light up an icon on the Amazon SageMaker Model
    Dashboard when an alert goes into `InAlert` status.
    """

    enabled: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAlertActions(Structure):
    """A list of alert actions taken in response to an alert going into `InAlert`
    status.
    """

    model_dashboard_indicator: ModelDashboardIndicatorAction | None = None


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAlertSummary(Structure):
    """Provides summary information about a monitor alert."""

    monitoring_alert_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    alert_status: MonitoringAlertStatus | None = field(
        default=None, converter=or_none(MonitoringAlertStatus)
    )
    datapoints_to_alert: int | None = None
    evaluation_period: int | None = None
    actions: MonitoringAlertActions | None = None
