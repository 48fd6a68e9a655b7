"""TrainingPlanStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TrainingPlanStatus(OpenEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    SCHEDULED = "Scheduled"
    EXPIRED = "Expired"
    FAILED = "Failed"


TrainingPlanStatusLike: TypeAlias = (
    TrainingPlanStatus | Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
)


def training_plan_status_or_none(
    value: TrainingPlanStatusLike | None, /
) -> TrainingPlanStatus | None:
    return None if value is None else converted(TrainingPlanStatus, value)
