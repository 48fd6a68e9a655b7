"""MetricData of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MetricData:
    """The name, value, and date and time of a metric that was emitted to Amazon
    CloudWatch.
    """

    metric_name: str | None = field(default=None, metadata=wire("MetricName"))
    """The name of the metric."""

    value: float | None = field(default=None, metadata=wire("Value"))
    """The value of the metric."""

    timestamp: datetime | None = field(default=None, metadata=wire("Timestamp"))
    """The date and time that the algorithm emitted the metric."""
