"""PartnerAppStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class PartnerAppStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    AVAILABLE = "Available"
    FAILED = "Failed"
    UPDATE_FAILED = "UpdateFailed"
    DELETED = "Deleted"


PartnerAppStatusLike: TypeAlias = (
    PartnerAppStatus
    | Literal[
        "Creating",
        "Updating",
        "Deleting",
        "Available",
        "Failed",
        "UpdateFailed",
        "Deleted",
    ]
)
