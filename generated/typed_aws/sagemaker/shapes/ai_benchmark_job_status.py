"""AIBenchmarkJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AIBenchmarkJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


AIBenchmarkJobStatusLike: TypeAlias = (
    AIBenchmarkJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)
