"""CreateMlflowTrackingServer of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.tracking_server_size import TrackingServerSize

if TYPE_CHECKING:
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowTrackingServerResponse(Response):
    """The response of `CreateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowTrackingServerRequest(Request[CreateMlflowTrackingServerResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store. For more information, see [Create an MLflow Tracking
    Server](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server.html).
    """

    __operation__: ClassVar = "CreateMlflowTrackingServer"
    __response__: ClassVar = CreateMlflowTrackingServerResponse

    tracking_server_name: str
    artifact_store_uri: str
    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=or_none(TrackingServerSize)
    )
    mlflow_version: str | None = None
    role_arn: str
    automatic_model_registration: bool | None = None
    weekly_maintenance_window_start: str | None = None
    tags: Sequence[Tag] | None = None
    s3_bucket_owner_account_id: str | None = None
    s3_bucket_owner_verification: bool | None = None
