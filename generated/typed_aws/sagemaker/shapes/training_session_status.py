"""TrainingSessionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TrainingSessionStatus(OpenEnum):
    """The status of a training session."""

    CREATED = "Created"
    BLOCKED = "Blocked"
    RUNNING = "Running"
    FAILED = "Failed"
    SCHEDULED = "Scheduled"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    EXPIRED = "Expired"
    DELETING = "Deleting"
    DELETION_FAILED = "DeletionFailed"


TrainingSessionStatusLike: TypeAlias = (
    TrainingSessionStatus
    | Literal[
        "Created",
        "Blocked",
        "Running",
        "Failed",
        "Scheduled",
        "Stopping",
        "Stopped",
        "Expired",
        "Deleting",
        "DeletionFailed",
    ]
)


def training_session_status_or_none(
    value: TrainingSessionStatusLike | None, /
) -> TrainingSessionStatus | None:
    return None if value is None else converted(TrainingSessionStatus, value)
