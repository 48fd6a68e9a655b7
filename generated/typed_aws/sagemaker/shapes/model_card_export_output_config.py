"""ModelCardExportOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardExportOutputConfig(Structure):
    """Configure the export output details for an Amazon SageMaker Model Card."""

    s3_output_path: str
