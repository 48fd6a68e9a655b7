"""DescribeReservedCapacity of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.reserved_capacity_instance_type import (
    reserved_capacity_instance_type_or_none,
)
from ..shapes.reserved_capacity_status import reserved_capacity_status_or_none
from ..shapes.reserved_capacity_type import reserved_capacity_type_or_none

if TYPE_CHECKING:
    from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType
    from ..shapes.reserved_capacity_status import ReservedCapacityStatus
    from ..shapes.reserved_capacity_type import ReservedCapacityType


@frozen(kw_only=True, repr=False, eq=False)
class UltraServerSummary(Structure):
    """A summary of UltraServer resources and their current status."""

    ultra_server_type: str | None = None
    """The type of UltraServer, such as ml.u-p6e-gb200x72."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    """The Amazon EC2 instance type used in the UltraServer."""

    ultra_server_count: int | None = None
    """The number of UltraServers of this type."""

    available_spare_instance_count: int | None = None
    """The number of available spare instances in the UltraServers."""

    unhealthy_instance_count: int | None = None
    """The total number of instances across all UltraServers of this type that are
    currently in an unhealthy state.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeReservedCapacityResponse(Response):
    """The response of `DescribeReservedCapacity`, with `reserved_capacity_arn`,
    `reserved_capacity_type`, `status`, `availability_zone`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    reserved_capacity_arn: str | None = None
    """ARN of the reserved capacity."""

    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=reserved_capacity_type_or_none
    )
    """The type of reserved capacity."""

    status: ReservedCapacityStatus | None = field(
        default=None, converter=reserved_capacity_status_or_none
    )
    """The current status of the reserved capacity."""

    availability_zone: str | None = None
    """The Availability Zone where the reserved capacity is provisioned."""

    duration_hours: int | None = None
    """The total duration of the reserved capacity in hours."""

    duration_minutes: int | None = None
    """The number of minutes for the duration of the reserved capacity. For example,
    if a reserved capacity starts at 08:55 and ends at 11:30, the minutes field
    would be 35.
    """

    start_time: datetime | None = None
    """The timestamp when the reserved capacity becomes active."""

    end_time: datetime | None = None
    """The timestamp when the reserved capacity expires."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    """The Amazon EC2 instance type used in the reserved capacity."""

    total_instance_count: int | None = None
    """The total number of instances allocated to this reserved capacity."""

    available_instance_count: int | None = None
    """The number of instances currently available for use in this reserved capacity."""

    in_use_instance_count: int | None = None
    """The number of instances currently in use from this reserved capacity."""

    ultra_server_summary: UltraServerSummary | None = None
    """A summary of the UltraServer associated with this reserved capacity."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeReservedCapacityRequest(Request[DescribeReservedCapacityResponse]):
    """Retrieves details about a reserved capacity."""

    __operation__: ClassVar = "DescribeReservedCapacity"
    __response__: ClassVar = DescribeReservedCapacityResponse

    reserved_capacity_arn: str
    """ARN of the reserved capacity to describe."""
