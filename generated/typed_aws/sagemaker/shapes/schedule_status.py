"""ScheduleStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ScheduleStatus(OpenEnum):
    PENDING = "Pending"
    FAILED = "Failed"
    SCHEDULED = "Scheduled"
    STOPPED = "Stopped"


ScheduleStatusLike: TypeAlias = (
    ScheduleStatus | Literal["Pending", "Failed", "Scheduled", "Stopped"]
)
