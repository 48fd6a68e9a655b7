"""EdgeOutputConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from attrs import field, frozen

from ..._runtime.enums import or_none
from ..._runtime.shapes import Structure
from ..shapes.edge_preset_deployment_type import EdgePresetDeploymentType


@frozen(kw_only=True, repr=False, eq=False)
class EdgeOutputConfig(Structure):
    """The output configuration."""

    s3_output_location: str
    kms_key_id: str | None = None
    preset_deployment_type: EdgePresetDeploymentType | None = field(
        default=None, converter=or_none(EdgePresetDeploymentType)
    )
    preset_deployment_config: str | None = None
