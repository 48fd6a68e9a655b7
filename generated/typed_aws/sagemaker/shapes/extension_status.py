"""ExtensionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ExtensionStatus(OpenEnum):
    CREATING = "Creating"
    ACTIVE = "Active"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    DEGRADED = "Degraded"
    UPDATE_FAILED = "UpdateFailed"


ExtensionStatusLike: TypeAlias = (
    ExtensionStatus
    | Literal[
        "Creating",
        "Active",
        "CreateFailed",
        "Updating",
        "Deleting",
        "DeleteFailed",
        "Degraded",
        "UpdateFailed",
    ]
)
