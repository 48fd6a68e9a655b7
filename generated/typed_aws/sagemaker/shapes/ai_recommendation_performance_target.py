"""AIRecommendationPerformanceTarget of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AIRecommendationMetric(OpenEnum):
    TTFT_MS = "ttft-ms"
    THROUGHPUT = "throughput"
    COST = "cost"


AIRecommendationMetricLike: TypeAlias = (
    AIRecommendationMetric | Literal["ttft-ms", "throughput", "cost"]
)


def as_ai_recommendation_metric(
    value: AIRecommendationMetricLike, /
) -> AIRecommendationMetric:
    return converted(AIRecommendationMetric, value)


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationConstraint(Structure):
    """A performance constraint for an AI recommendation job."""

    metric: AIRecommendationMetric = field(converter=as_ai_recommendation_metric)


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationPerformanceTarget(Structure):
    """The performance targets for an AI recommendation job."""

    constraints: Sequence[AIRecommendationConstraint]
