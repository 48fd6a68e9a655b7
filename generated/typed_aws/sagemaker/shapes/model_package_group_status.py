"""ModelPackageGroupStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelPackageGroupStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"


ModelPackageGroupStatusLike: TypeAlias = (
    ModelPackageGroupStatus
    | Literal[
        "Pending", "InProgress", "Completed", "Failed", "Deleting", "DeleteFailed"
    ]
)
