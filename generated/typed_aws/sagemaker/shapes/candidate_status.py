"""CandidateStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class CandidateStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"


CandidateStatusLike: TypeAlias = (
    CandidateStatus
    | Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
)
