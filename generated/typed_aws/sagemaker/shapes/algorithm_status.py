"""AlgorithmStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
