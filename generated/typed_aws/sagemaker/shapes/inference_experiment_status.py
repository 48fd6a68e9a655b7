"""InferenceExperimentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class InferenceExperimentStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    UPDATING = "Updating"
    RUNNING = "Running"
    STARTING = "Starting"
    STOPPING = "Stopping"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


InferenceExperimentStatusLike: TypeAlias = (
    InferenceExperimentStatus
    | Literal[
        "Creating",
        "Created",
        "Updating",
        "Running",
        "Starting",
        "Stopping",
        "Completed",
        "Cancelled",
    ]
)
