"""StopMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopMlflowTrackingServerResponse(Response):
    """The response of `StopMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class StopMlflowTrackingServerRequest(Request[StopMlflowTrackingServerResponse]):
    """Programmatically stop an MLflow Tracking Server."""

    __operation__: ClassVar = "StopMlflowTrackingServer"
    __response__: ClassVar = StopMlflowTrackingServerResponse

    tracking_server_name: str
