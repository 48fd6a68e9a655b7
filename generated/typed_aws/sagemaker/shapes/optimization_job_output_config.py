"""OptimizationJobOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.optimization_sage_maker_model import OptimizationSageMakerModel


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationJobOutputConfig(Structure):
    """Details for where to store the optimized model that you create with the
    optimization job.
    """

    kms_key_id: str | None = None
    s3_output_location: str
    sage_maker_model: OptimizationSageMakerModel | None = None
