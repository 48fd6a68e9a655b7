"""StartMlflowTrackingServer of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartMlflowTrackingServerResponse(Response):
    """The response of `StartMlflowTrackingServer`, with `tracking_server_arn`."""

    tracking_server_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class StartMlflowTrackingServerRequest(Request[StartMlflowTrackingServerResponse]):
    """Programmatically start an MLflow Tracking Server."""

    __operation__: ClassVar = "StartMlflowTrackingServer"
    __response__: ClassVar = StartMlflowTrackingServerResponse

    tracking_server_name: str
