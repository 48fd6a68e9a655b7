"""MetricsSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MetricsSource:
    """Details about the metrics source."""

    content_type: str = field(metadata=wire("ContentType"))
    """The metric source content type."""

    content_digest: str | None = field(default=None, metadata=wire("ContentDigest"))
    """The hash key used for the metrics source."""

    s3_uri: str = field(metadata=wire("S3Uri"))
    """The S3 URI for the metrics source."""
