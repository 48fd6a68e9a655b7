"""ClusterAutoScalingMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterAutoScalingMode(OpenEnum):
    ENABLE = "Enable"
    DISABLE = "Disable"


ClusterAutoScalingModeLike: TypeAlias = (
    ClusterAutoScalingMode | Literal["Enable", "Disable"]
)
