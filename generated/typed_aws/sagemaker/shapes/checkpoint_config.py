"""CheckpointConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class CheckpointConfig:
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    s3_uri: str = field(metadata=wire("S3Uri"))
    """Identifies the S3 path where you want SageMaker to store checkpoints. For
    example, `s3://bucket-name/key-name-prefix`.
    """

    local_path: str | None = field(default=None, metadata=wire("LocalPath"))
    """(Optional) The local directory where checkpoints are written. The default
    directory is `/opt/ml/checkpoints/`.
    """
