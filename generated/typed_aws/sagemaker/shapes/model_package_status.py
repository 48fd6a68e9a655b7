"""ModelPackageStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def model_package_status_or_none(
    value: ModelPackageStatusLike | None, /
) -> ModelPackageStatus | None:
    return None if value is None else converted(ModelPackageStatus, value)
