"""ModelDeployConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ModelDeployConfig(Structure):
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    auto_generate_endpoint_name: bool | None = None
    endpoint_name: str | None = None
