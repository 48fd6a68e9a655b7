"""ProcessingJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
