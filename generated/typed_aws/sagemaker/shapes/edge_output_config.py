"""EdgeOutputConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.edge_preset_deployment_type import edge_preset_deployment_type_or_none

if TYPE_CHECKING:
    from ..shapes.edge_preset_deployment_type import EdgePresetDeploymentType


@frozen(kw_only=True, repr=False, eq=False)
class EdgeOutputConfig(Structure):
    """The output configuration."""

    s3_output_location: str
    kms_key_id: str | None = None
    preset_deployment_type: EdgePresetDeploymentType | None = field(
        default=None, converter=edge_preset_deployment_type_or_none
    )
    preset_deployment_config: str | None = None
