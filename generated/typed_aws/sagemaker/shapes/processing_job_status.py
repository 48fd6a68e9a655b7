"""ProcessingJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ProcessingJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


ProcessingJobStatusLike: TypeAlias = (
    ProcessingJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)


def processing_job_status_or_none(
    value: ProcessingJobStatusLike | None, /
) -> ProcessingJobStatus | None:
    return None if value is None else converted(ProcessingJobStatus, value)
