"""HubContentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HubContentStatus(OpenEnum):
    AVAILABLE = "Available"
    IMPORTING = "Importing"
    DELETING = "Deleting"
    IMPORT_FAILED = "ImportFailed"
    DELETE_FAILED = "DeleteFailed"
    PENDING_IMPORT = "PendingImport"
    PENDING_DELETE = "PendingDelete"


HubContentStatusLike: TypeAlias = (
    HubContentStatus
    | Literal[
        "Available",
        "Importing",
        "Deleting",
        "ImportFailed",
        "DeleteFailed",
        "PendingImport",
        "PendingDelete",
    ]
)
