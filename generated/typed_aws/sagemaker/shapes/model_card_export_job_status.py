"""ModelCardExportJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelCardExportJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


ModelCardExportJobStatusLike: TypeAlias = (
    ModelCardExportJobStatus | Literal["InProgress", "Completed", "Failed"]
)


def model_card_export_job_status_or_none(
    value: ModelCardExportJobStatusLike | None, /
) -> ModelCardExportJobStatus | None:
    return None if value is None else converted(ModelCardExportJobStatus, value)
