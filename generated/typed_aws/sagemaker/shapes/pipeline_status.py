"""PipelineStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class PipelineStatus(OpenEnum):
    ACTIVE = "Active"
    DELETING = "Deleting"


PipelineStatusLike: TypeAlias = PipelineStatus | Literal["Active", "Deleting"]


def pipeline_status_or_none(
    value: PipelineStatusLike | None, /
) -> PipelineStatus | None:
    return None if value is None else converted(PipelineStatus, value)
