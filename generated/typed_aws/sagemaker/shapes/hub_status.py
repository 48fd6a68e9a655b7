"""HubStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HubStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    CREATE_FAILED = "CreateFailed"
    UPDATE_FAILED = "UpdateFailed"
    DELETE_FAILED = "DeleteFailed"


HubStatusLike: TypeAlias = (
    HubStatus
    | Literal[
        "InService",
        "Creating",
        "Updating",
        "Deleting",
        "CreateFailed",
        "UpdateFailed",
        "DeleteFailed",
    ]
)
