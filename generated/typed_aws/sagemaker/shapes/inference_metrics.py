"""InferenceMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class InferenceMetrics:
    """The metrics for an existing endpoint compared in an Inference Recommender job."""

    max_invocations: int | None = field(default=None, metadata=wire("MaxInvocations"))
    """The expected maximum number of requests per minute for the instance."""

    model_latency: int | None = field(default=None, metadata=wire("ModelLatency"))
    """The expected model latency at maximum invocations per minute for the instance."""
