"""MonitoringAlertSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
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

    monitoring_alert_name: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    alert_status: MonitoringAlertStatus = field(
        default=ABSENT, converter=as_enum(MonitoringAlertStatus)
    )
    datapoints_to_alert: int = ABSENT
    evaluation_period: int = ABSENT
    actions: MonitoringAlertActions = ABSENT
