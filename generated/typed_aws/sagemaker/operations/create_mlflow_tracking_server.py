"""CreateMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.tracking_server_size import tracking_server_size_or_none

if TYPE_CHECKING:
    from ..shapes.tag import Tag
    from ..shapes.tracking_server_size import TrackingServerSize


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowTrackingServerResponse(Response):
    """The response of `CreateMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = None
    """The ARN of the tracking server."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateMlflowTrackingServerRequest(Request[CreateMlflowTrackingServerResponse]):
    """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket as
    the artifact store. For more information, see [Create an MLflow Tracking
    Server](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server.html).
    """

    __operation__: ClassVar = "CreateMlflowTrackingServer"
    __response__: ClassVar = CreateMlflowTrackingServerResponse

    tracking_server_name: str
    """A unique string identifying the tracking server name. This string is part of
    the tracking server ARN.
    """

    artifact_store_uri: str
    """The S3 URI for a general purpose bucket to use as the MLflow Tracking Server
    artifact store.
    """

    tracking_server_size: TrackingServerSize | None = field(
        default=None, converter=tracking_server_size_or_none
    )
    """The size of the tracking server you want to create. You can choose between
    `"Small"`, `"Medium"`, and `"Large"`. The default MLflow Tracking Server
    configuration size is `"Small"`. You can choose a size depending on the
    projected use of the tracking server such as the volume of data logged, number
    of users, and frequency of use.

    We recommend using a small tracking server for teams of up to 25 users, a
    medium tracking server for teams of up to 50 users, and a large tracking
    server for teams of up to 100 users.
    """

    mlflow_version: str | None = None
    """The version of MLflow that the tracking server uses. To see which MLflow
    versions are available to use, see [How it
    works](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow.html#mlflow-create-tracking-server-how-it-works).
    """

    role_arn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    Tracking Server uses to access the artifact store in Amazon S3. The role
    should have `AmazonS3FullAccess` permissions. For more information on IAM
    permissions for tracking server creation, see [Set up IAM permissions for
    MLflow](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-create-tracking-server-iam.html).
    """

    automatic_model_registration: bool | None = None
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. To enable automatic model registration, set this
    value to `True`. To disable automatic model registration, set this value to
    `False`. If not specified, `AutomaticModelRegistration` defaults to `False`.
    """

    weekly_maintenance_window_start: str | None = None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. For example:
    TUE:03:30.
    """

    tags: Sequence[Tag] | None = None
    """Tags consisting of key-value pairs used to manage metadata for the tracking
    server.
    """

    s3_bucket_owner_account_id: str | None = None
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage. Defaults to caller's account ID if not provided.
    """

    s3_bucket_owner_verification: bool | None = None
    """Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from
    a SageMaker Managed MLflow Tracking Server. Defaults to `True` if not
    provided.
    """
