"""UpdateMlflowTrackingServer of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.tracking_server_size import TrackingServerSize


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowTrackingServerResponse(Response):
    """The response of `UpdateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateMlflowTrackingServerRequest(Request[UpdateMlflowTrackingServerResponse]):
    """Updates properties of an existing MLflow Tracking Server."""

    __operation__: ClassVar = "UpdateMlflowTrackingServer"
    __response__: ClassVar = UpdateMlflowTrackingServerResponse

    tracking_server_name: str
    artifact_store_uri: str | None = None
    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=or_none(TrackingServerSize)
    )
    automatic_model_registration: bool | None = None
    weekly_maintenance_window_start: str | None = None
    s3_bucket_owner_account_id: str | None = None
    s3_bucket_owner_verification: bool | None = None
