"""ClusterOperationType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterOperationType(OpenEnum):
    SCALING = "Scaling"
    DEEP_HEALTH_CHECK = "DeepHealthCheck"


ClusterOperationTypeLike: TypeAlias = (
    ClusterOperationType | Literal["Scaling", "DeepHealthCheck"]
)
