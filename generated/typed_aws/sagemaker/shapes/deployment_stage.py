"""DeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.device_selection_config import DeviceSelectionConfig
    from ..shapes.edge_deployment_config import EdgeDeploymentConfig


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentStage(Structure):
    """Contains information about a stage in an edge deployment plan."""

    stage_name: str
    """The name of the stage."""

    device_selection_config: DeviceSelectionConfig
    """Configuration of the devices in the stage."""

    deployment_config: EdgeDeploymentConfig | None = None
    """Configuration of the deployment details."""
