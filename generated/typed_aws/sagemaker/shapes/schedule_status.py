"""ScheduleStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ScheduleStatus(OpenEnum):
    PENDING = "Pending"
    FAILED = "Failed"
    SCHEDULED = "Scheduled"
    STOPPED = "Stopped"


ScheduleStatusLike: TypeAlias = (
    ScheduleStatus | Literal["Pending", "Failed", "Scheduled", "Stopped"]
)


def schedule_status_or_none(
    value: ScheduleStatusLike | None, /
) -> ScheduleStatus | None:
    return None if value is None else converted(ScheduleStatus, value)
