"""DescribeReservedCapacity of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType
from ..shapes.reserved_capacity_status import ReservedCapacityStatus
from ..shapes.reserved_capacity_type import ReservedCapacityType


@frozen(kw_only=True, repr=False, eq=False)
class UltraServerSummary(Structure):
    """A summary of UltraServer resources and their current status."""

    ultra_server_type: str = ABSENT
    instance_type: ReservedCapacityInstanceType = field(
        default=ABSENT, converter=as_enum(ReservedCapacityInstanceType)
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

    reserved_capacity_arn: str = ABSENT
    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=or_none(ReservedCapacityType)
    )
    status: ReservedCapacityStatus | None = field(
        default=None, converter=or_none(ReservedCapacityStatus)
    )
    availability_zone: str | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    instance_type: ReservedCapacityInstanceType = field(
        default=ABSENT, converter=as_enum(ReservedCapacityInstanceType)
    )
    total_instance_count: int = ABSENT
    available_instance_count: int | None = None
    in_use_instance_count: int | None = None
    ultra_server_summary: UltraServerSummary | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeReservedCapacityRequest(
    StatusOrGoneRequest[DescribeReservedCapacityResponse]
):
    """Retrieves details about a reserved capacity."""

    __operation__: ClassVar = "DescribeReservedCapacity"
    __response__: ClassVar = DescribeReservedCapacityResponse
    __status__: ClassVar = "status"
    __enum__: ClassVar = "ReservedCapacityStatus"
    __states__: ClassVar = {
        "passing": ("Pending",),
        "resting": ("Active", "Scheduled", "Expired"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    reserved_capacity_arn: str
