"""ClusterEventResourceType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterEventResourceType(OpenEnum):
    CLUSTER = "Cluster"
    INSTANCE_GROUP = "InstanceGroup"
    INSTANCE = "Instance"


ClusterEventResourceTypeLike: TypeAlias = (
    ClusterEventResourceType | Literal["Cluster", "InstanceGroup", "Instance"]
)


def cluster_event_resource_type_or_none(
    value: ClusterEventResourceTypeLike | None, /
) -> ClusterEventResourceType | None:
    return None if value is None else converted(ClusterEventResourceType, value)
