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
    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    ultra_server_count: int | None = None
    available_spare_instance_count: int | None = None
    unhealthy_instance_count: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeReservedCapacityResponse(Response):
    """The response of `DescribeReservedCapacity`, with `reserved_capacity_arn`,
    `reserved_capacity_type`, `status`, `availability_zone`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    reserved_capacity_arn: str | None = None
    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=reserved_capacity_type_or_none
    )
    status: ReservedCapacityStatus | None = field(
        default=None, converter=reserved_capacity_status_or_none
    )
    availability_zone: str | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    total_instance_count: int | None = None
    available_instance_count: int | None = None
    in_use_instance_count: int | None = None
    ultra_server_summary: UltraServerSummary | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeReservedCapacityRequest(Request[DescribeReservedCapacityResponse]):
    """Retrieves details about a reserved capacity."""

    __operation__: ClassVar = "DescribeReservedCapacity"
    __response__: ClassVar = DescribeReservedCapacityResponse

    reserved_capacity_arn: str
