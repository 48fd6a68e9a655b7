"""RecommendationJobStoppingConditions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class FlatInvocations(OpenEnum):
    CONTINUE = "Continue"
    STOP = "Stop"


FlatInvocationsLike: TypeAlias = FlatInvocations | Literal["Continue", "Stop"]


@frozen(kw_only=True, repr=False, eq=False)
class ModelLatencyThreshold(Structure):
    """The model latency threshold."""

    percentile: str | None = None
    value_in_milliseconds: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobStoppingConditions(Structure):
    """Specifies conditions for stopping a job. When a job reaches a stopping
    condition limit, SageMaker ends the job.
    """

    max_invocations: int | None = None
    model_latency_thresholds: Sequence[ModelLatencyThreshold] = ABSENT
    flat_invocations: FlatInvocations | None = field(
        default=None, converter=or_none(FlatInvocations)
    )
