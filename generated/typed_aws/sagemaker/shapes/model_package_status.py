"""ModelPackageStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelPackageStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"


ModelPackageStatusLike: TypeAlias = (
    ModelPackageStatus
    | Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]
)
