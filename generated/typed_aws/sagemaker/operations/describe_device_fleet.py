"""DescribeDeviceFleet of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.edge_output_config import EdgeOutputConfig


@frozen(kw_only=True)
class DescribeDeviceFleetResponse(Response):
    """The response of `DescribeDeviceFleet`, with `device_fleet_name`,
    `device_fleet_arn`, `output_config`, `description`, `creation_time`,
    `last_modified_time`, `role_arn` and `iot_role_alias`.
    """

    device_fleet_name: str | None = field(
        default=None, metadata=wire("DeviceFleetName")
    )
    """The name of the fleet."""

    device_fleet_arn: str | None = field(default=None, metadata=wire("DeviceFleetArn"))
    """The The Amazon Resource Name (ARN) of the fleet."""

    output_config: EdgeOutputConfig | None = field(
        default=None, metadata=wire("OutputConfig")
    )
    """The output configuration for storing sampled data."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """A description of the fleet."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """Timestamp of when the device fleet was created."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """Timestamp of when the device fleet was last updated."""

    role_arn: str | None = field(default=None, metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT).
    """

    iot_role_alias: str | None = field(default=None, metadata=wire("IotRoleAlias"))
    """The Amazon Resource Name (ARN) alias created in Amazon Web Services Internet
    of Things (IoT).
    """


@frozen(kw_only=True)
class DescribeDeviceFleetRequest(Request[DescribeDeviceFleetResponse]):
    """A description of the fleet the device belongs to."""

    __operation__: ClassVar = "DescribeDeviceFleet"
    __response__: ClassVar = DescribeDeviceFleetResponse

    device_fleet_name: str = field(metadata=wire("DeviceFleetName"))
    """The name of the fleet."""
