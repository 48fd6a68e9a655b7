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
    """The name of the fleet."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the device."""

    description: str | None = None
    """Description of the fleet."""

    output_config: EdgeOutputConfig
    """Output configuration for storing sample data collected by the fleet."""

    enable_iot_role_alias: bool | None = None
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation. The name of the role alias generated will match this pattern:
    "SageMakerEdge-{DeviceFleetName}".

    For example, if your device fleet is called "demo-fleet", the name of the role
    alias will be "SageMakerEdge-demo-fleet".
    """
