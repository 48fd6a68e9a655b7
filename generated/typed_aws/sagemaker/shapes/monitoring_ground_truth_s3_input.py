"""MonitoringGroundTruthS3Input of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MonitoringGroundTruthS3Input:
    """The ground truth labels for the dataset used for the monitoring job."""

    s3_uri: str | None = field(default=None, metadata=wire("S3Uri"))
    """The address of the Amazon S3 location of the ground truth labels."""
