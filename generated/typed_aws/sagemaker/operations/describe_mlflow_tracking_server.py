"""DescribeMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response
from ..shapes.is_tracking_server_active import is_tracking_server_active_or_none
from ..shapes.tracking_server_size import tracking_server_size_or_none
from ..shapes.tracking_server_status import tracking_server_status_or_none

if TYPE_CHECKING:
    from ..shapes.is_tracking_server_active import IsTrackingServerActive
    from ..shapes.tracking_server_size import TrackingServerSize
    from ..shapes.tracking_server_status import TrackingServerStatus
    from ..shapes.user_context import UserContext


class TrackingServerMaintenanceStatus(OpenEnum):
    MAINTENANCE_IN_PROGRESS = "MaintenanceInProgress"
    MAINTENANCE_COMPLETE = "MaintenanceComplete"
    MAINTENANCE_FAILED = "MaintenanceFailed"


TrackingServerMaintenanceStatusLike: TypeAlias = (
    TrackingServerMaintenanceStatus
    | Literal[
        "MaintenanceInProgress",
        "MaintenanceComplete",
        "MaintenanceFailed",
    ]
)


def tracking_server_maintenance_status_or_none(
    value: TrackingServerMaintenanceStatusLike | None, /
) -> TrackingServerMaintenanceStatus | None:
    return None if value is None else converted(TrackingServerMaintenanceStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowTrackingServerResponse(Response):
    """The response of `DescribeMlflowTrackingServer`, with `tracking_server_arn`,
    `tracking_server_name`, `artifact_store_uri`, `tracking_server_size`,
    `mlflow_version`, `role_arn`, `tracking_server_status`,
    `tracking_server_maintenance_status` and others.
    """

    tracking_server_arn: str | None = None
    """The ARN of the described tracking server."""

    tracking_server_name: str | None = None
    """The name of the described tracking server."""

    artifact_store_uri: str | None = None
    """The S3 URI of the general purpose bucket used as the MLflow Tracking Server
    artifact store.
    """

    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=tracking_server_size_or_none
    )
    """The size of the described tracking server."""

    mlflow_version: str | None = None
    """The MLflow version used for the described tracking server."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) for an IAM role in your account that the
    described MLflow Tracking Server uses to access the artifact store in Amazon
    S3.
    """

    tracking_server_status: TrackingServerStatus | None = field(
        default=None, converter=tracking_server_status_or_none
    )
    """The current creation status of the described MLflow Tracking Server."""

    tracking_server_maintenance_status: TrackingServerMaintenanceStatus | None = field(
        default=None, converter=tracking_server_maintenance_status_or_none
    )
    """The current maintenance status of the described MLflow Tracking Server."""

    is_active: IsTrackingServerActive | None = field(
        default=None, converter=is_tracking_server_active_or_none
    )
    """Whether the described MLflow Tracking Server is currently active."""

    tracking_server_url: str | None = None
    """The URL to connect to the MLflow user interface for the described tracking
    server.
    """

    weekly_maintenance_window_start: str | None = None
    """The day and time of the week when weekly maintenance occurs on the described
    tracking server.
    """

    automatic_model_registration: bool | None = None
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled.
    """

    creation_time: datetime | None = None
    """The timestamp of when the described MLflow Tracking Server was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """The timestamp of when the described MLflow Tracking Server was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    s3_bucket_owner_account_id: str | None = None
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage.
    """

    s3_bucket_owner_verification: bool | None = None
    """Whether Amazon S3 Bucket Ownership checks are enabled whenever the tracking
    server interacts with Amazon Amazon S3.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeMlflowTrackingServerRequest(
    Request[DescribeMlflowTrackingServerResponse]
):
    """Returns information about an MLflow Tracking Server."""

    __operation__: ClassVar = "DescribeMlflowTrackingServer"
    __response__: ClassVar = DescribeMlflowTrackingServerResponse

    tracking_server_name: str
    """The name of the MLflow Tracking Server to describe."""
