"""AutoMLJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
