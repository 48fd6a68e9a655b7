"""ClusterAutoScalerType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterAutoScalerType(OpenEnum):
    KARPENTER = "Karpenter"


ClusterAutoScalerTypeLike: TypeAlias = ClusterAutoScalerType | Literal["Karpenter"]
