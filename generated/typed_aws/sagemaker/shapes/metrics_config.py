"""MetricsConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MetricsConfig(Structure):
    """The configuration for Utilization metrics."""

    enable_enhanced_metrics: bool | None = None
    enable_detailed_observability: bool | None = None
    metric_publish_frequency_in_seconds: int | None = None
