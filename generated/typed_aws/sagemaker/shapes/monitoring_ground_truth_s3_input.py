"""MonitoringGroundTruthS3Input of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringGroundTruthS3Input(Structure):
    """The ground truth labels for the dataset used for the monitoring job."""

    s3_uri: str | None = None
