"""ClusterInterfaceType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterInterfaceType(OpenEnum):
    EFA = "efa"
    EFA_ONLY = "efa-only"


ClusterInterfaceTypeLike: TypeAlias = ClusterInterfaceType | Literal["efa", "efa-only"]
