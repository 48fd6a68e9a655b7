"""DeleteMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMlflowTrackingServerResponse(Response):
    """The response of `DeleteMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteMlflowTrackingServerRequest(Request[DeleteMlflowTrackingServerResponse]):
    """Deletes an MLflow Tracking Server. For more information, see [Clean up MLflow
    resources](https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-cleanup.html.html).
    """

    __operation__: ClassVar = "DeleteMlflowTrackingServer"
    __response__: ClassVar = DeleteMlflowTrackingServerResponse

    tracking_server_name: str
