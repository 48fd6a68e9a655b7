"""ClusterStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ClusterStatus(OpenEnum):
    CREATING = "Creating"
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    ROLLING_BACK = "RollingBack"
    SYSTEM_UPDATING = "SystemUpdating"
    UPDATING = "Updating"


ClusterStatusLike: TypeAlias = (
    ClusterStatus
    | Literal[
        "Creating",
        "Deleting",
        "Failed",
        "InService",
        "RollingBack",
        "SystemUpdating",
        "Updating",
    ]
)
