"""CandidateStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def candidate_status_or_none(
    value: CandidateStatusLike | None, /
) -> CandidateStatus | None:
    return None if value is None else converted(CandidateStatus, value)
