"""MonitoringConstraintsResource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MonitoringConstraintsResource:
    """The constraints resource for a monitoring job."""

    s3_uri: str | None = field(default=None, metadata=wire("S3Uri"))
    """The Amazon S3 URI for the constraints resource."""
