"""TrainingJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TrainingJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    DELETING = "Deleting"


TrainingJobStatusLike: TypeAlias = (
    TrainingJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"]
)
