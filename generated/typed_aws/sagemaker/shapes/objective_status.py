"""ObjectiveStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ObjectiveStatus(OpenEnum):
    SUCCEEDED = "Succeeded"
    PENDING = "Pending"
    FAILED = "Failed"


ObjectiveStatusLike: TypeAlias = (
    ObjectiveStatus | Literal["Succeeded", "Pending", "Failed"]
)


def objective_status_or_none(
    value: ObjectiveStatusLike | None, /
) -> ObjectiveStatus | None:
    return None if value is None else converted(ObjectiveStatus, value)
