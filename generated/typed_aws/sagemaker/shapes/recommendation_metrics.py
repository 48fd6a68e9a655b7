"""RecommendationMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationMetrics(Structure):
    """The metrics of recommendations."""

    cost_per_hour: float | None = None
    """Defines the cost per hour for the instance."""

    cost_per_inference: float | None = None
    """Defines the cost per inference for the instance ."""

    max_invocations: int | None = None
    """The expected maximum number of requests per minute for the instance."""

    model_latency: int | None = None
    """The expected model latency at maximum invocation per minute for the instance."""

    cpu_utilization: float | None = None
    """The expected CPU utilization at maximum invocations per minute for the
    instance.

    `NaN` indicates that the value is not available.
    """

    memory_utilization: float | None = None
    """The expected memory utilization at maximum invocations per minute for the
    instance.

    `NaN` indicates that the value is not available.
    """

    model_setup_time: int | None = None
    """The time it takes to launch new compute resources for a serverless endpoint.
    The time can vary depending on the model size, how long it takes to download
    the model, and the start-up time of the container.

    `NaN` indicates that the value is not available.
    """
