"""ModelDeployResult of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelDeployResult(Structure):
    """Provides information about the endpoint of the model deployment."""

    endpoint_name: str | None = None
