"""MetricsSource of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MetricsSource(Structure):
    """Details about the metrics source."""

    content_type: str
    content_digest: str | None = None
    s3_uri: str
