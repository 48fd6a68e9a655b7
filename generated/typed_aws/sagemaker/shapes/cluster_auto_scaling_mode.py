"""ClusterAutoScalingMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterAutoScalingMode(OpenEnum):
    ENABLE = "Enable"
    DISABLE = "Disable"


ClusterAutoScalingModeLike: TypeAlias = (
    ClusterAutoScalingMode | Literal["Enable", "Disable"]
)


def as_cluster_auto_scaling_mode(
    value: ClusterAutoScalingModeLike, /
) -> ClusterAutoScalingMode:
    return converted(ClusterAutoScalingMode, value)


def cluster_auto_scaling_mode_or_none(
    value: ClusterAutoScalingModeLike | None, /
) -> ClusterAutoScalingMode | None:
    return None if value is None else converted(ClusterAutoScalingMode, value)
