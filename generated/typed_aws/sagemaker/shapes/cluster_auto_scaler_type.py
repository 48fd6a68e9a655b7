"""ClusterAutoScalerType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterAutoScalerType(OpenEnum):
    KARPENTER = "Karpenter"


ClusterAutoScalerTypeLike: TypeAlias = ClusterAutoScalerType | Literal["Karpenter"]


def cluster_auto_scaler_type_or_none(
    value: ClusterAutoScalerTypeLike | None, /
) -> ClusterAutoScalerType | None:
    return None if value is None else converted(ClusterAutoScalerType, value)
