"""TrainingPlanStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TrainingPlanStatus(OpenEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    SCHEDULED = "Scheduled"
    EXPIRED = "Expired"
    FAILED = "Failed"


TrainingPlanStatusLike: TypeAlias = (
    TrainingPlanStatus | Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
)
