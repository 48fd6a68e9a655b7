"""RecommendationJobType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class RecommendationJobType(OpenEnum):
    DEFAULT = "Default"
    ADVANCED = "Advanced"


RecommendationJobTypeLike: TypeAlias = (
    RecommendationJobType | Literal["Default", "Advanced"]
)
