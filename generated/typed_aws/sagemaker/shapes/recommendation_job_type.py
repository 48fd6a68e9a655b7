"""RecommendationJobType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class RecommendationJobType(OpenEnum):
    DEFAULT = "Default"
    ADVANCED = "Advanced"


RecommendationJobTypeLike: TypeAlias = (
    RecommendationJobType | Literal["Default", "Advanced"]
)


def as_recommendation_job_type(
    value: RecommendationJobTypeLike, /
) -> RecommendationJobType:
    return converted(RecommendationJobType, value)


def recommendation_job_type_or_none(
    value: RecommendationJobTypeLike | None, /
) -> RecommendationJobType | None:
    return None if value is None else converted(RecommendationJobType, value)
