"""TensorBoardOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TensorBoardOutputConfig(Structure):
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    local_path: str | None = None
    s3_output_path: str
