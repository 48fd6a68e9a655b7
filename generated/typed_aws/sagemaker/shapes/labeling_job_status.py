"""LabelingJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class LabelingJobStatus(OpenEnum):
    INITIALIZING = "Initializing"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


LabelingJobStatusLike: TypeAlias = (
    LabelingJobStatus
    | Literal[
        "Initializing", "InProgress", "Completed", "Failed", "Stopping", "Stopped"
    ]
)
