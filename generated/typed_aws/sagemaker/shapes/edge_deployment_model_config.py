"""EdgeDeploymentModelConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentModelConfig(Structure):
    """Contains information about the configuration of a model in a deployment."""

    model_handle: str
    """The name the device application uses to reference this model."""

    edge_packaging_job_name: str
    """The edge packaging job associated with this deployment."""
