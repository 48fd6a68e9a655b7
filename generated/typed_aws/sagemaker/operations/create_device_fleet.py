"""CreateDeviceFleet of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateDeviceFleetResponse(Response):
    """The response of `CreateDeviceFleet`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateDeviceFleetRequest(Request[CreateDeviceFleetResponse]):
    """Creates a device fleet."""

    __operation__: ClassVar = "CreateDeviceFleet"
    __response__: ClassVar = CreateDeviceFleetResponse

    device_fleet_name: str
    """The name of the fleet that the device belongs to."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT).
    """

    description: str | None = None
    """A description of the fleet."""

    output_config: EdgeOutputConfig
    """The output configuration for storing sample data collected by the fleet."""

    tags: Sequence[Tag] | None = None
    """Creates tags for the specified fleet."""

    enable_iot_role_alias: bool | None = None
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation. The name of the role alias generated will match this pattern:
    "SageMakerEdge-{DeviceFleetName}".

    For example, if your device fleet is called "demo-fleet", the name of the role
    alias will be "SageMakerEdge-demo-fleet".
    """
