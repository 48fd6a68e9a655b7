"""TrialComponentMetricSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentMetricSummary(Structure):
    """A summary of the metrics of a trial component."""

    metric_name: str | None = None
    """The name of the metric."""

    source_arn: str | None = None
    """The Amazon Resource Name (ARN) of the source."""

    time_stamp: datetime | None = None
    """When the metric was last updated."""

    max: float | None = None
    """The maximum value of the metric."""

    min: float | None = None
    """The minimum value of the metric."""

    last: float | None = None
    """The most recent value of the metric."""

    count: int | None = None
    """The number of samples used to generate the metric."""

    avg: float | None = None
    """The average value of the metric."""

    std_dev: float | None = None
    """The standard deviation of the metric."""
