"""ModelCardExportOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ModelCardExportOutputConfig:
    """Configure the export output details for an Amazon SageMaker Model Card."""

    s3_output_path: str = field(metadata=wire("S3OutputPath"))
    """The Amazon S3 output path to export your model card PDF."""
