"""EdgeDeploymentModelConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class EdgeDeploymentModelConfig:
    """Contains information about the configuration of a model in a deployment."""

    model_handle: str = field(metadata=wire("ModelHandle"))
    """The name the device application uses to reference this model."""

    edge_packaging_job_name: str = field(metadata=wire("EdgePackagingJobName"))
    """The edge packaging job associated with this deployment."""
