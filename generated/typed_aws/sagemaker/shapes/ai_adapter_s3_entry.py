"""AIAdapterS3Entry of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AIAdapterS3Entry(Structure):
    """A LoRA adapter entry identified by an Amazon S3 URI."""

    adapter_id: str
    s3_uri: str
