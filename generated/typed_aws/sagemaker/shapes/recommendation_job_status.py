"""RecommendationJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class RecommendationJobStatus(OpenEnum):
    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    STOPPING = "STOPPING"
    STOPPED = "STOPPED"
    DELETING = "DELETING"
    DELETED = "DELETED"


RecommendationJobStatusLike: TypeAlias = (
    RecommendationJobStatus
    | Literal[
        "PENDING",
        "IN_PROGRESS",
        "COMPLETED",
        "FAILED",
        "STOPPING",
        "STOPPED",
        "DELETING",
        "DELETED",
    ]
)
