"""RecommendationJobStoppingConditions of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class FlatInvocations(OpenEnum):
    CONTINUE = "Continue"
    STOP = "Stop"


FlatInvocationsLike: TypeAlias = (
    FlatInvocations
    | Literal[
        "Continue",
        "Stop",
    ]
)


def flat_invocations_or_none(
    value: FlatInvocationsLike | None, /
) -> FlatInvocations | None:
    return None if value is None else converted(FlatInvocations, value)


@frozen(kw_only=True, repr=False, eq=False)
class ModelLatencyThreshold(Structure):
    """The model latency threshold."""

    percentile: str | None = None
    """The model latency percentile threshold. Acceptable values are `P95` and `P99`.
    For custom load tests, specify the value as `P95`.
    """

    value_in_milliseconds: int | None = None
    """The model latency percentile value in milliseconds."""


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobStoppingConditions(Structure):
    """Specifies conditions for stopping a job. When a job reaches a stopping
    condition limit, SageMaker ends the job.
    """

    max_invocations: int | None = None
    """The maximum number of requests per minute expected for the endpoint."""

    model_latency_thresholds: Sequence[ModelLatencyThreshold] | None = None
    """The interval of time taken by a model to respond as viewed from SageMaker. The
    interval includes the local communication time taken to send the request and
    to fetch the response from the container of a model and the time taken to
    complete the inference in the container.
    """

    flat_invocations: FlatInvocations | None = field(
        default=None, converter=flat_invocations_or_none
    )
    """Stops a load test when the number of invocations (TPS) peaks and flattens,
    which means that the instance has reached capacity. The default value is
    `Stop`. If you want the load test to continue after invocations have
    flattened, set the value to `Continue`.
    """
