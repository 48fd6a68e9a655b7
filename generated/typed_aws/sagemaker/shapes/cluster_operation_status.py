"""ClusterOperationStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterOperationStatus(OpenEnum):
    IN_PROGRESS = "InProgress"
    SUPERSEDED = "Superseded"
    DONE = "Done"


ClusterOperationStatusLike: TypeAlias = (
    ClusterOperationStatus | Literal["InProgress", "Superseded", "Done"]
)
