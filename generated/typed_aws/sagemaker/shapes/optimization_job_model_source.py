"""OptimizationJobModelSource of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.optimization_sage_maker_model import OptimizationSageMakerModel


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationJobModelSource(Structure):
    """The location of the source model to optimize with an optimization job."""

    s3: OptimizationJobModelSourceS3 | None = None
    sage_maker_model: OptimizationSageMakerModel | None = None


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationJobModelSourceS3(Structure):
    """The Amazon S3 location of a source model to optimize with an optimization job."""

    s3_uri: str | None = None
    model_access_config: OptimizationModelAccessConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationModelAccessConfig(Structure):
    """The access configuration settings for the source ML model for an optimization
    job, where you can accept the model end-user license agreement (EULA).
    """

    accept_eula: bool
