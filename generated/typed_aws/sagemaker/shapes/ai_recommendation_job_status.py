"""AIRecommendationJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AIRecommendationJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


AIRecommendationJobStatusLike: TypeAlias = (
    AIRecommendationJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)


def ai_recommendation_job_status_or_none(
    value: AIRecommendationJobStatusLike | None, /
) -> AIRecommendationJobStatus | None:
    return None if value is None else converted(AIRecommendationJobStatus, value)
