"""AIBenchmarkJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def ai_benchmark_job_status_or_none(
    value: AIBenchmarkJobStatusLike | None, /
) -> AIBenchmarkJobStatus | None:
    return None if value is None else converted(AIBenchmarkJobStatus, value)
