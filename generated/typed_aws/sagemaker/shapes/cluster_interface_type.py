"""ClusterInterfaceType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterInterfaceType(OpenEnum):
    EFA = "efa"
    EFA_ONLY = "efa-only"


ClusterInterfaceTypeLike: TypeAlias = ClusterInterfaceType | Literal["efa", "efa-only"]


def cluster_interface_type_or_none(
    value: ClusterInterfaceTypeLike | None, /
) -> ClusterInterfaceType | None:
    return None if value is None else converted(ClusterInterfaceType, value)
