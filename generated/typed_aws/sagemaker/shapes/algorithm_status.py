"""AlgorithmStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AlgorithmStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"


AlgorithmStatusLike: TypeAlias = (
    AlgorithmStatus
    | Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
)


def algorithm_status_or_none(
    value: AlgorithmStatusLike | None, /
) -> AlgorithmStatus | None:
    return None if value is None else converted(AlgorithmStatus, value)
