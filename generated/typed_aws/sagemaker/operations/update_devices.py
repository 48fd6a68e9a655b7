"""UpdateDevices of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.device import Device


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDevicesResponse(Response):
    """The response of `UpdateDevices`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDevicesRequest(Request[UpdateDevicesResponse]):
    """Updates one or more devices in a fleet."""

    __operation__: ClassVar = "UpdateDevices"
    __response__: ClassVar = UpdateDevicesResponse

    device_fleet_name: str
    devices: Sequence[Device]
