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
    value: float | None = None
    timestamp: datetime | None = None
