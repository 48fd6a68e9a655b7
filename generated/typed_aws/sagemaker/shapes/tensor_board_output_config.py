"""TensorBoardOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TensorBoardOutputConfig:
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    local_path: str | None = field(default=None, metadata=wire("LocalPath"))
    """Path to local storage location for tensorBoard output. Defaults to
    `/opt/ml/output/tensorboard`.
    """

    s3_output_path: str = field(metadata=wire("S3OutputPath"))
    """Path to Amazon S3 storage location for TensorBoard output."""
