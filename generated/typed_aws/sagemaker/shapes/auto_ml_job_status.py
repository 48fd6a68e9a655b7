"""AutoMLJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AutoMLJobStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"


AutoMLJobStatusLike: TypeAlias = (
    AutoMLJobStatus
    | Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]
)


def auto_ml_job_status_or_none(
    value: AutoMLJobStatusLike | None, /
) -> AutoMLJobStatus | None:
    return None if value is None else converted(AutoMLJobStatus, value)
