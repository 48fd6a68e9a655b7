"""InferenceExperimentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def inference_experiment_status_or_none(
    value: InferenceExperimentStatusLike | None, /
) -> InferenceExperimentStatus | None:
    return None if value is None else converted(InferenceExperimentStatus, value)
