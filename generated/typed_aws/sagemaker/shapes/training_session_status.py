"""TrainingSessionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
