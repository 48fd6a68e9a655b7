"""TrackingServerStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class TrackingServerStatus(OpenEnum):
    CREATING = "Creating"
    CREATED = "Created"
    CREATE_FAILED = "CreateFailed"
    UPDATING = "Updating"
    UPDATED = "Updated"
    UPDATE_FAILED = "UpdateFailed"
    DELETING = "Deleting"
    DELETE_FAILED = "DeleteFailed"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    STOP_FAILED = "StopFailed"
    STARTING = "Starting"
    STARTED = "Started"
    START_FAILED = "StartFailed"
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"


TrackingServerStatusLike: TypeAlias = (
    TrackingServerStatus
    | Literal[
        "Creating",
        "Created",
        "CreateFailed",
        "Updating",
        "Updated",
        "UpdateFailed",
        "Deleting",
        "DeleteFailed",
        "Stopping",
        "Stopped",
        "StopFailed",
        "Starting",
        "Started",
        "StartFailed",
        "MaintenanceInProgress",
        "MaintenanceComplete",
        "MaintenanceFailed",
    ]
)
