"""DeregisterDevices of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeregisterDevicesResponse(Response):
    """The response of `DeregisterDevices`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeregisterDevicesRequest(Request[DeregisterDevicesResponse]):
    """Deregisters the specified devices. After you deregister a device, you will
    need to re-register the devices.
    """

    __operation__: ClassVar = "DeregisterDevices"
    __response__: ClassVar = DeregisterDevicesResponse

    device_fleet_name: str
    device_names: Sequence[str]
