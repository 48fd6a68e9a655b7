"""RegisterDevices of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.device import Device
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class RegisterDevicesResponse(Response):
    """The response of `RegisterDevices`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class RegisterDevicesRequest(Request[RegisterDevicesResponse]):
    """Register devices."""

    __operation__: ClassVar = "RegisterDevices"
    __response__: ClassVar = RegisterDevicesResponse

    device_fleet_name: str
    devices: Sequence[Device]
    tags: Sequence[Tag] | None = None
