"""AppStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AppStatus(OpenEnum):
    DELETED = "Deleted"
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"


AppStatusLike: TypeAlias = (
    AppStatus | Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]
)
