"""MonitoringAlertStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class MonitoringAlertStatus(OpenEnum):
    IN_ALERT = "InAlert"
    OK = "OK"


MonitoringAlertStatusLike: TypeAlias = MonitoringAlertStatus | Literal["InAlert", "OK"]


def monitoring_alert_status_or_none(
    value: MonitoringAlertStatusLike | None, /
) -> MonitoringAlertStatus | None:
    return None if value is None else converted(MonitoringAlertStatus, value)
