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
    """The Amazon Resource Name (ARN) of a key in Amazon Web Services KMS. SageMaker
    uses they key to encrypt the artifacts of the optimized model when SageMaker
    uploads the model to Amazon S3.
    """

    s3_output_location: str
    """The Amazon S3 URI for where to store the optimized model that you create with
    an optimization job.
    """

    sage_maker_model: OptimizationSageMakerModel | None = None
    """The name of a SageMaker model to use as the output destination for an
    optimization job.
    """
