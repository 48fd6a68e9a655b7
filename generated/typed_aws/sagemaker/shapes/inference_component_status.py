"""InferenceComponentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
