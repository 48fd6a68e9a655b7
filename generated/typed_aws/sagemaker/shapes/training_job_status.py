"""TrainingJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def training_job_status_or_none(
    value: TrainingJobStatusLike | None, /
) -> TrainingJobStatus | None:
    return None if value is None else converted(TrainingJobStatus, value)
