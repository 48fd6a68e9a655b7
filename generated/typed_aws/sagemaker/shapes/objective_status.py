"""ObjectiveStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ObjectiveStatus(OpenEnum):
    SUCCEEDED = "Succeeded"
    PENDING = "Pending"
    FAILED = "Failed"


ObjectiveStatusLike: TypeAlias = (
    ObjectiveStatus | Literal["Succeeded", "Pending", "Failed"]
)
