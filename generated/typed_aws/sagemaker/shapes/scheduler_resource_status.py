"""SchedulerResourceStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SchedulerResourceStatus(OpenEnum):
    CREATING = "Creating"
    CREATE_FAILED = "CreateFailed"
    CREATE_ROLLBACK_FAILED = "CreateRollbackFailed"
    CREATED = "Created"
    UPDATING = "Updating"
    UPDATE_FAILED = "UpdateFailed"
    UPDATE_ROLLBACK_FAILED = "UpdateRollbackFailed"
    UPDATED = "Updated"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DELETE_ROLLBACK_FAILED = "DeleteRollbackFailed"
    DELETED = "Deleted"


SchedulerResourceStatusLike: TypeAlias = (
    SchedulerResourceStatus
    | Literal[
        "Creating",
        "CreateFailed",
        "CreateRollbackFailed",
        "Created",
        "Updating",
        "UpdateFailed",
        "UpdateRollbackFailed",
        "Updated",
        "Deleting",
        "DeleteFailed",
        "DeleteRollbackFailed",
        "Deleted",
    ]
)
