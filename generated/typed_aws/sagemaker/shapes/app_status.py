"""AppStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AppStatus(OpenEnum):
    DELETED = "Deleted"
    DELETING = "Deleting"
    FAILED = "Failed"
    IN_SERVICE = "InService"
    PENDING = "Pending"


AppStatusLike: TypeAlias = (
    AppStatus | Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]
)


def app_status_or_none(value: AppStatusLike | None, /) -> AppStatus | None:
    return None if value is None else converted(AppStatus, value)
