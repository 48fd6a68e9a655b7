"""ProjectStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ProjectStatus(OpenEnum):
    PENDING = "Pending"
    CREATE_IN_PROGRESS = "CreateInProgress"
    CREATE_COMPLETED = "CreateCompleted"
    CREATE_FAILED = "CreateFailed"
    DELETE_IN_PROGRESS = "DeleteInProgress"
    DELETE_FAILED = "DeleteFailed"
    DELETE_COMPLETED = "DeleteCompleted"
    UPDATE_IN_PROGRESS = "UpdateInProgress"
    UPDATE_COMPLETED = "UpdateCompleted"
    UPDATE_FAILED = "UpdateFailed"


ProjectStatusLike: TypeAlias = (
    ProjectStatus
    | Literal[
        "Pending",
        "CreateInProgress",
        "CreateCompleted",
        "CreateFailed",
        "DeleteInProgress",
        "DeleteFailed",
        "DeleteCompleted",
        "UpdateInProgress",
        "UpdateCompleted",
        "UpdateFailed",
    ]
)
