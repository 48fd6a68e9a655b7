"""AIRecommendationPerformanceTarget of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class AIRecommendationMetric(OpenEnum):
    TTFT_MS = "ttft-ms"
    THROUGHPUT = "throughput"
    COST = "cost"


AIRecommendationMetricLike: TypeAlias = (
    AIRecommendationMetric | Literal["ttft-ms", "throughput", "cost"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationConstraint(Structure):
    """A performance constraint for an AI recommendation job."""

    metric: AIRecommendationMetric = field(converter=as_enum(AIRecommendationMetric))


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationPerformanceTarget(Structure):
    """The performance targets for an AI recommendation job."""

    constraints: Sequence[AIRecommendationConstraint]
