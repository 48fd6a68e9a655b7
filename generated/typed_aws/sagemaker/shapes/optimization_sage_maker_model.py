"""OptimizationSageMakerModel of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class OptimizationSageMakerModel:
    """A SageMaker model to use as the source or destination for an optimization job."""

    model_name: str | None = field(default=None, metadata=wire("ModelName"))
    """The name of a SageMaker model."""
