"""SpaceStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SpaceStatus(OpenEnum):
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"
    UPDATING = "Updating"
    UPDATE_FAILED = "Update_Failed"
    DELETE_FAILED = "Delete_Failed"


SpaceStatusLike: TypeAlias = (
    SpaceStatus
    | Literal[
        "Deleting",
        "Failed",
        "InService",
        "Pending",
        "Updating",
        "Update_Failed",
        "Delete_Failed",
    ]
)
