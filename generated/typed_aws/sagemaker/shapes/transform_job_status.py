"""TransformJobStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class TransformJobStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


TransformJobStatusLike: TypeAlias = (
    TransformJobStatus
    | Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)


def transform_job_status_or_none(
    value: TransformJobStatusLike | None, /
) -> TransformJobStatus | None:
    return None if value is None else converted(TransformJobStatus, value)
