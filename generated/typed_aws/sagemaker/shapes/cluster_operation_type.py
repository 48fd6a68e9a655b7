"""ClusterOperationType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterOperationType(OpenEnum):
    SCALING = "Scaling"
    DEEP_HEALTH_CHECK = "DeepHealthCheck"


ClusterOperationTypeLike: TypeAlias = (
    ClusterOperationType | Literal["Scaling", "DeepHealthCheck"]
)


def cluster_operation_type_or_none(
    value: ClusterOperationTypeLike | None, /
) -> ClusterOperationType | None:
    return None if value is None else converted(ClusterOperationType, value)
