"""HyperParameterTuningJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HyperParameterTuningJobStatus(OpenEnum):
    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"


HyperParameterTuningJobStatusLike: TypeAlias = (
    HyperParameterTuningJobStatus
    | Literal[
        "Completed",
        "InProgress",
        "Failed",
        "Stopped",
        "Stopping",
        "Deleting",
        "DeleteFailed",
    ]
)
