"""RecommendationMetrics of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class RecommendationMetrics:
    """The metrics of recommendations."""

    cost_per_hour: float | None = field(default=None, metadata=wire("CostPerHour"))
    """Defines the cost per hour for the instance."""

    cost_per_inference: float | None = field(
        default=None, metadata=wire("CostPerInference")
    )
    """Defines the cost per inference for the instance ."""

    max_invocations: int | None = field(default=None, metadata=wire("MaxInvocations"))
    """The expected maximum number of requests per minute for the instance."""

    model_latency: int | None = field(default=None, metadata=wire("ModelLatency"))
    """The expected model latency at maximum invocation per minute for the instance."""

    cpu_utilization: float | None = field(default=None, metadata=wire("CpuUtilization"))
    """The expected CPU utilization at maximum invocations per minute for the
    instance.

    `NaN` indicates that the value is not available.
    """

    memory_utilization: float | None = field(
        default=None, metadata=wire("MemoryUtilization")
    )
    """The expected memory utilization at maximum invocations per minute for the
    instance.

    `NaN` indicates that the value is not available.
    """

    model_setup_time: int | None = field(default=None, metadata=wire("ModelSetupTime"))
    """The time it takes to launch new compute resources for a serverless endpoint.
    The time can vary depending on the model size, how long it takes to download
    the model, and the start-up time of the container.

    `NaN` indicates that the value is not available.
    """
