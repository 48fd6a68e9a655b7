"""PipelineExecutionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class PipelineExecutionStatus(OpenEnum):
    EXECUTING = "Executing"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    COMPLETED_WITH_FAILURES = "CompletedWithFailures"


PipelineExecutionStatusLike: TypeAlias = (
    PipelineExecutionStatus
    | Literal[
        "Executing",
        "Stopping",
        "Stopped",
        "Failed",
        "Succeeded",
        "CompletedWithFailures",
    ]
)
