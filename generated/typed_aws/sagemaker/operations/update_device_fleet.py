"""UpdateDeviceFleet of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDeviceFleetResponse(Response):
    """The response of `UpdateDeviceFleet`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateDeviceFleetRequest(Request[UpdateDeviceFleetResponse]):
    """Updates a fleet of devices."""

    __operation__: ClassVar = "UpdateDeviceFleet"
    __response__: ClassVar = UpdateDeviceFleetResponse

    device_fleet_name: str
    role_arn: str | None = None
    description: str | None = None
    output_config: EdgeOutputConfig
    enable_iot_role_alias: bool | None = None
