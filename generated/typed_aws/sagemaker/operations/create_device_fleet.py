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
    role_arn: str | None = None
    description: str | None = None
    output_config: EdgeOutputConfig
    tags: Sequence[Tag] | None = None
    enable_iot_role_alias: bool | None = None
