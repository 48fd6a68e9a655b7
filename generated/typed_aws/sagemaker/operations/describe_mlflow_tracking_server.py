"""DescribeMlflowTrackingServer of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.is_tracking_server_active import IsTrackingServerActive
from ..shapes.tracking_server_size import TrackingServerSize
from ..shapes.tracking_server_status import TrackingServerStatus

if TYPE_CHECKING:
    from ..shapes.user_context import UserContext


class TrackingServerMaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"


TrackingServerMaintenanceStatusLike: TypeAlias = (
    TrackingServerMaintenanceStatus
    | Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowTrackingServerResponse(Response):
    """The response of `DescribeMlflowTrackingServer`, with `tracking_server_arn`,
    `tracking_server_name`, `artifact_store_uri`, `tracking_server_size`,
    `mlflow_version`, `role_arn`, `tracking_server_status`,
    `tracking_server_maintenance_status` and others.
    """

    tracking_server_arn: str | None = None
    tracking_server_name: str | None = None
    artifact_store_uri: str | None = None
    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=or_none(TrackingServerSize)
    )
    mlflow_version: str | None = None
    role_arn: str | None = None
    tracking_server_status: TrackingServerStatus | None = field(
        default=None, converter=or_none(TrackingServerStatus)
    )
    tracking_server_maintenance_status: TrackingServerMaintenanceStatus | None = field(
        default=None, converter=or_none(TrackingServerMaintenanceStatus)
    )
    is_active: IsTrackingServerActive | None = field(
        default=None, converter=or_none(IsTrackingServerActive)
    )
    tracking_server_url: str | None = None
    weekly_maintenance_window_start: str | None = None
    automatic_model_registration: bool | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    s3_bucket_owner_account_id: str | None = None
    s3_bucket_owner_verification: bool | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowTrackingServerRequest(
    StatusOrGoneRequest[DescribeMlflowTrackingServerResponse]
):
    """Returns information about an MLflow Tracking Server."""

    __operation__: ClassVar = "DescribeMlflowTrackingServer"
    __response__: ClassVar = DescribeMlflowTrackingServerResponse
    __status__: ClassVar = "tracking_server_status"
    __enum__: ClassVar = "TrackingServerStatus"
    __states__: ClassVar = {
        "passing": (
            "Creating",
            "Updating",
            "Stopping",
            "Starting",
            "MaintenanceInProgress",
        ),
        "leaving": ("Deleting",),
        "resting": ("Created", "Updated", "Stopped", "Started", "MaintenanceComplete"),
        "failed": (
            "CreateFailed",
            "UpdateFailed",
            "StopFailed",
            "StartFailed",
            "MaintenanceFailed",
        ),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    tracking_server_name: str
