"""TrialComponentMetricSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TrialComponentMetricSummary:
    """A summary of the metrics of a trial component."""

    metric_name: str | None = field(default=None, metadata=wire("MetricName"))
    """The name of the metric."""

    source_arn: str | None = field(default=None, metadata=wire("SourceArn"))
    """The Amazon Resource Name (ARN) of the source."""

    time_stamp: datetime | None = field(default=None, metadata=wire("TimeStamp"))
    """When the metric was last updated."""

    max: float | None = field(default=None, metadata=wire("Max"))
    """The maximum value of the metric."""

    min: float | None = field(default=None, metadata=wire("Min"))
    """The minimum value of the metric."""

    last: float | None = field(default=None, metadata=wire("Last"))
    """The most recent value of the metric."""

    count: int | None = field(default=None, metadata=wire("Count"))
    """The number of samples used to generate the metric."""

    avg: float | None = field(default=None, metadata=wire("Avg"))
    """The average value of the metric."""

    std_dev: float | None = field(default=None, metadata=wire("StdDev"))
    """The standard deviation of the metric."""
