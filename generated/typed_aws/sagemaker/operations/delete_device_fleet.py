"""DeleteDeviceFleet of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDeviceFleetResponse(Response):
    """The response of `DeleteDeviceFleet`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteDeviceFleetRequest(Request[DeleteDeviceFleetResponse]):
    """Deletes a fleet."""

    __operation__: ClassVar = "DeleteDeviceFleet"
    __response__: ClassVar = DeleteDeviceFleetResponse

    device_fleet_name: str
