"""InferenceComponentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class InferenceComponentStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DELETING = "Deleting"


InferenceComponentStatusLike: TypeAlias = (
    InferenceComponentStatus
    | Literal["InService", "Creating", "Updating", "Failed", "Deleting"]
)


def inference_component_status_or_none(
    value: InferenceComponentStatusLike | None, /
) -> InferenceComponentStatus | None:
    return None if value is None else converted(InferenceComponentStatus, value)
