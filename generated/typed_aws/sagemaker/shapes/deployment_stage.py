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
    device_selection_config: DeviceSelectionConfig
    deployment_config: EdgeDeploymentConfig | None = None
