"""DescribeDeviceFleet of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceFleetResponse(Response):
    """The response of `DescribeDeviceFleet`, with `device_fleet_name`,
    `device_fleet_arn`, `output_config`, `description`, `creation_time`,
    `last_modified_time`, `role_arn` and `iot_role_alias`.
    """

    device_fleet_name: str = ABSENT
    device_fleet_arn: str = ABSENT
    output_config: EdgeOutputConfig = ABSENT
    description: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    role_arn: str | None = None
    iot_role_alias: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeDeviceFleetRequest(Request[DescribeDeviceFleetResponse]):
    """A description of the fleet the device belongs to."""

    __operation__: ClassVar = "DescribeDeviceFleet"
    __response__: ClassVar = DescribeDeviceFleetResponse

    device_fleet_name: str
