"""EdgeDeploymentModelConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentModelConfig(Structure):
    """Contains information about the configuration of a model in a deployment."""

    model_handle: str
    edge_packaging_job_name: str
