"""UpdateMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.tracking_server_size import tracking_server_size_or_none

if TYPE_CHECKING:
    from ..shapes.tracking_server_size import TrackingServerSize


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowTrackingServerResponse(Response):
    """The response of `UpdateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = None
    """The ARN of the updated MLflow Tracking Server."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowTrackingServerRequest(Request[UpdateMlflowTrackingServerResponse]):
    """Updates properties of an existing MLflow Tracking Server."""

    __operation__: ClassVar = "UpdateMlflowTrackingServer"
    __response__: ClassVar = UpdateMlflowTrackingServerResponse

    tracking_server_name: str
    """The name of the MLflow Tracking Server to update."""

    artifact_store_uri: str | None = None
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow Tracking Server.
    """

    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=tracking_server_size_or_none
    )
    """The new size for the MLflow Tracking Server."""

    automatic_model_registration: bool | None = None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `True`. To disable automatic model registration, set this value to
    `False`. If not specified, `AutomaticModelRegistration` defaults to `False`
    """

    weekly_maintenance_window_start: str | None = None
    """The new weekly maintenance window start day and time to update. The
    maintenance window day and time should be in Coordinated Universal Time (UTC)
    24-hour standard time. For example: TUE:03:30.
    """

    s3_bucket_owner_account_id: str | None = None
    """The new expected Amazon Web Services account ID that owns the Amazon S3 bucket
    for artifact storage.
    """

    s3_bucket_owner_verification: bool | None = None
    """Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever
    the MLflow Tracking Server interacts with Amazon Amazon S3.
    """
