"""CreatePresignedMlflowTrackingServerUrl of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedMlflowTrackingServerUrlResponse(Response):
    """The response of `CreatePresignedMlflowTrackingServerUrl`, with
    `authorized_url`.
    """

    authorized_url: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePresignedMlflowTrackingServerUrlRequest(
    Request[CreatePresignedMlflowTrackingServerUrlResponse]
):
    """Returns a presigned URL that you can use to connect to the MLflow UI attached
    to your tracking server. For more information, see [Launch the MLflow UI using
    a presigned
    URL](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-launch-ui.html).
    """

    __operation__: ClassVar = "CreatePresignedMlflowTrackingServerUrl"
    __response__: ClassVar = CreatePresignedMlflowTrackingServerUrlResponse

    tracking_server_name: str
    expires_in_seconds: int | None = None
    session_expiration_duration_in_seconds: int | None = None
