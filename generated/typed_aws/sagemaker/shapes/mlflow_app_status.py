"""MlflowAppStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class MlflowAppStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    UPDATED = "Updated"
    UPDATE_FAILED = "UpdateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DELETED = "Deleted"


MlflowAppStatusLike: TypeAlias = (
    MlflowAppStatus
    | Literal[
        "Creating",
        "Created",
        "CreateFailed",
        "Updating",
        "Updated",
        "UpdateFailed",
        "Deleting",
        "DeleteFailed",
        "Deleted",
    ]
)
