"""DeploymentStage of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.device_selection_config import DeviceSelectionConfig
    from ..shapes.edge_deployment_config import EdgeDeploymentConfig


@frozen(kw_only=True)
class DeploymentStage:
    """Contains information about a stage in an edge deployment plan."""

    stage_name: str = field(metadata=wire("StageName"))
    """The name of the stage."""

    device_selection_config: DeviceSelectionConfig = field(
        metadata=wire("DeviceSelectionConfig")
    )
    """Configuration of the devices in the stage."""

    deployment_config: EdgeDeploymentConfig | None = field(
        default=None, metadata=wire("DeploymentConfig")
    )
    """Configuration of the deployment details."""
