"""MetricData of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MetricData(Structure):
    """The name, value, and date and time of a metric that was emitted to Amazon
    CloudWatch.
    """

    metric_name: str | None = None
    """The name of the metric."""

    value: float | None = None
    """The value of the metric."""

    timestamp: datetime | None = None
    """The date and time that the algorithm emitted the metric."""
