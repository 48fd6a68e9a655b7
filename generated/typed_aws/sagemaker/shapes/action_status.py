"""ActionStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ActionStatus(OpenEnum):
    UNKNOWN = "Unknown"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"


ActionStatusLike: TypeAlias = (
    ActionStatus
    | Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]
)
