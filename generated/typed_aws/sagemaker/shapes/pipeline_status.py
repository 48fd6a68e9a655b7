"""PipelineStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class PipelineStatus(OpenEnum):
    ACTIVE = "Active"
    DELETING = "Deleting"


PipelineStatusLike: TypeAlias = PipelineStatus | Literal["Active", "Deleting"]
