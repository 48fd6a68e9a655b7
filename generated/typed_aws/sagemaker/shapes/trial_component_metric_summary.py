"""TrialComponentMetricSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentMetricSummary(Structure):
    """A summary of the metrics of a trial component."""

    metric_name: str | None = None
    source_arn: str | None = None
    time_stamp: datetime | None = None
    max: float | None = None
    min: float | None = None
    last: float | None = None
    count: int | None = None
    avg: float | None = None
    std_dev: float | None = None
