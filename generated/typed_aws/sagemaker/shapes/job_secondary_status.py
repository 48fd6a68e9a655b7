"""JobSecondaryStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class JobSecondaryStatus(OpenEnum):
    STARTING = "Starting"
    DOWNLOADING = "Downloading"
    TRAINING = "Training"
    UPLOADING = "Uploading"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    MAX_RUNTIME_EXCEEDED = "MaxRuntimeExceeded"
    INTERRUPTED = "Interrupted"
    FAILED = "Failed"
    COMPLETED = "Completed"
    RESTARTING = "Restarting"
    PENDING = "Pending"
    GENERATING = "Generating"
    PARTIAL_GENERATION = "PartialGeneration"
    EVALUATING = "Evaluating"
    VALIDATING = "Validating"
    PREPARING = "Preparing"
    EXECUTING = "Executing"
    PUBLISHING = "Publishing"
    FINALIZING = "Finalizing"
    TRANSFORMING = "Transforming"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"


JobSecondaryStatusLike: TypeAlias = (
    JobSecondaryStatus
    | Literal[
        "Starting",
        "Downloading",
        "Training",
        "Uploading",
        "Stopping",
        "Stopped",
        "MaxRuntimeExceeded",
        "Interrupted",
        "Failed",
        "Completed",
        "Restarting",
        "Pending",
        "Generating",
        "PartialGeneration",
        "Evaluating",
        "Validating",
        "Preparing",
        "Executing",
        "Publishing",
        "Finalizing",
        "Transforming",
        "Deleting",
        "DeleteFailed",
    ]
)
