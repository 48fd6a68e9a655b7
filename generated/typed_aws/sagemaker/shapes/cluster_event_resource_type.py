"""ClusterEventResourceType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterEventResourceType(OpenEnum):
    CLUSTER = "Cluster"
    INSTANCE_GROUP = "InstanceGroup"
    INSTANCE = "Instance"


ClusterEventResourceTypeLike: TypeAlias = (
    ClusterEventResourceType | Literal["Cluster", "InstanceGroup", "Instance"]
)
