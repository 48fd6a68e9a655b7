"""EdgePresetDeploymentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class EdgePresetDeploymentType(OpenEnum):
    GREENGRASS_V2_COMPONENT = "GreengrassV2Component"


EdgePresetDeploymentTypeLike: TypeAlias = (
    EdgePresetDeploymentType | Literal["GreengrassV2Component"]
)


def edge_preset_deployment_type_or_none(
    value: EdgePresetDeploymentTypeLike | None, /
) -> EdgePresetDeploymentType | None:
    return None if value is None else converted(EdgePresetDeploymentType, value)
