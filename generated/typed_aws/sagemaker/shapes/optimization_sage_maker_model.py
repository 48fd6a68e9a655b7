"""OptimizationSageMakerModel of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationSageMakerModel(Structure):
    """A SageMaker model to use as the source or destination for an optimization job."""

    model_name: str | None = None
