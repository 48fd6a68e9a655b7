"""SchedulerResourceStatus of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted, each_value

if TYPE_CHECKING:
    from ..operations.describe_cluster_scheduler_config import SchedulerConfigComponent


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


def scheduler_resource_status_or_none(
    value: SchedulerResourceStatusLike | None, /
) -> SchedulerResourceStatus | None:
    return None if value is None else converted(SchedulerResourceStatus, value)


def scheduler_resource_status_map_or_none(
    value: Mapping[SchedulerConfigComponent | str, SchedulerResourceStatusLike] | None,
    /,
) -> Mapping[SchedulerConfigComponent | str, SchedulerResourceStatus] | None:
    return None if value is None else each_value(SchedulerResourceStatus, value)
