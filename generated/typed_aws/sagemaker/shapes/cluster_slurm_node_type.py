"""ClusterSlurmNodeType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterSlurmNodeType(OpenEnum):
    CONTROLLER = "Controller"
    LOGIN = "Login"
    COMPUTE = "Compute"


ClusterSlurmNodeTypeLike: TypeAlias = (
    ClusterSlurmNodeType | Literal["Controller", "Login", "Compute"]
)
