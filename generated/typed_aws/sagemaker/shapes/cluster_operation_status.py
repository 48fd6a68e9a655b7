"""ClusterOperationStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ClusterOperationStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    SUPERSEDED = "Superseded"
    DONE = "Done"


ClusterOperationStatusLike: TypeAlias = (
    ClusterOperationStatus | Literal["InProgress", "Superseded", "Done"]
)


def cluster_operation_status_or_none(
    value: ClusterOperationStatusLike | None, /
) -> ClusterOperationStatus | None:
    return None if value is None else converted(ClusterOperationStatus, value)
