"""ModelCardExportJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelCardExportJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


ModelCardExportJobStatusLike: TypeAlias = (
    ModelCardExportJobStatus | Literal["InProgress", "Completed", "Failed"]
)
