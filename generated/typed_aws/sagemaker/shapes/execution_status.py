"""ExecutionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ExecutionStatus(OpenEnum):
    PENDING = "Pending"
    COMPLETED = "Completed"
    COMPLETED_WITH_VIOLATIONS = "CompletedWithViolations"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


ExecutionStatusLike: TypeAlias = (
    ExecutionStatus
    | Literal[
        "Pending",
        "Completed",
        "CompletedWithViolations",
        "InProgress",
        "Failed",
        "Stopping",
        "Stopped",
    ]
)
