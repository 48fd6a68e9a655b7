"""StopMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class StopMlflowTrackingServerResponse(Response):
    """The response of `StopMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str | None = field(
        default=None, metadata=wire("TrackingServerArn")
    )
    """The ARN of the stopped tracking server."""


@frozen(kw_only=True)
class StopMlflowTrackingServerRequest(Request[StopMlflowTrackingServerResponse]):
    """Programmatically stop an MLflow Tracking Server."""

    __operation__: ClassVar = "StopMlflowTrackingServer"
    __response__: ClassVar = StopMlflowTrackingServerResponse

    tracking_server_name: str = field(metadata=wire("TrackingServerName"))
    """The name of the tracking server to stop."""
