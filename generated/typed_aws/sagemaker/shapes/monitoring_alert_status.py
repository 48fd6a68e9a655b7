"""MonitoringAlertStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class MonitoringAlertStatus(OpenEnum):
    IN_ALERT = "InAlert"
    OK = "OK"


MonitoringAlertStatusLike: TypeAlias = MonitoringAlertStatus | Literal["InAlert", "OK"]
