"""AutoMLOutputDataConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLOutputDataConfig(Structure):
    """The output data configuration."""

    kms_key_id: str | None = None
    s3_output_path: str
