"""ClusterSlurmNodeType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterSlurmNodeType(OpenEnum):
    CONTROLLER = "Controller"
    LOGIN = "Login"
    COMPUTE = "Compute"


ClusterSlurmNodeTypeLike: TypeAlias = (
    ClusterSlurmNodeType | Literal["Controller", "Login", "Compute"]
)


def as_cluster_slurm_node_type(
    value: ClusterSlurmNodeTypeLike, /
) -> ClusterSlurmNodeType:
    return converted(ClusterSlurmNodeType, value)


def cluster_slurm_node_type_or_none(
    value: ClusterSlurmNodeTypeLike | None, /
) -> ClusterSlurmNodeType | None:
    return None if value is None else converted(ClusterSlurmNodeType, value)
