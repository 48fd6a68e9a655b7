"""AutoMLOutputDataConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLOutputDataConfig(Structure):
    """The output data configuration."""

    kms_key_id: str | None = None
    """The Key Management Service encryption key ID."""

    s3_output_path: str
    """The Amazon S3 output path. Must be 512 characters or less."""
