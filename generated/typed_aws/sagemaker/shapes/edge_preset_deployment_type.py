"""EdgePresetDeploymentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class EdgePresetDeploymentType(OpenEnum):
    GREENGRASS_V2_COMPONENT = "GreengrassV2Component"


EdgePresetDeploymentTypeLike: TypeAlias = (
    EdgePresetDeploymentType | Literal["GreengrassV2Component"]
)
