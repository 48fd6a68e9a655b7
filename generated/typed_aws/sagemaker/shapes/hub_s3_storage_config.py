"""HubS3StorageConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class HubS3StorageConfig:
    """The Amazon S3 storage configuration of a hub."""

    s3_output_path: str | None = field(default=None, metadata=wire("S3OutputPath"))
    """The Amazon S3 bucket prefix for hosting hub content."""
