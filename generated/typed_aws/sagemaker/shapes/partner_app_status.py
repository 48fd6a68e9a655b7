"""PartnerAppStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


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


def partner_app_status_or_none(
    value: PartnerAppStatusLike | None, /
) -> PartnerAppStatus | None:
    return None if value is None else converted(PartnerAppStatus, value)
