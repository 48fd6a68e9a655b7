"""ModelPackageGroupStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def model_package_group_status_or_none(
    value: ModelPackageGroupStatusLike | None, /
) -> ModelPackageGroupStatus | None:
    return None if value is None else converted(ModelPackageGroupStatus, value)
