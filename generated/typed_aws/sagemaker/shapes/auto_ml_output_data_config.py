"""AutoMLOutputDataConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class AutoMLOutputDataConfig:
    """The output data configuration."""

    kms_key_id: str | None = field(default=None, metadata=wire("KmsKeyId"))
    """The Key Management Service encryption key ID."""

    s3_output_path: str = field(metadata=wire("S3OutputPath"))
    """The Amazon S3 output path. Must be 512 characters or less."""
