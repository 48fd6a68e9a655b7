"""MonitoringStatisticsResource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringStatisticsResource(Structure):
    """The statistics resource for a monitoring job."""

    s3_uri: str | None = None
