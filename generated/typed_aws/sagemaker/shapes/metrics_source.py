"""MetricsSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MetricsSource(Structure):
    """Details about the metrics source."""

    content_type: str
    """The metric source content type."""

    content_digest: str | None = None
    """The hash key used for the metrics source."""

    s3_uri: str
    """The S3 URI for the metrics source."""
