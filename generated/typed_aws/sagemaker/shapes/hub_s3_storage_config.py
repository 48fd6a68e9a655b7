"""HubS3StorageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class HubS3StorageConfig(Structure):
    """The Amazon S3 storage configuration of a hub."""

    s3_output_path: str | None = None
