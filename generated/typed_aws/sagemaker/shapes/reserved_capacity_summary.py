"""ReservedCapacitySummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire
from ..shapes.reserved_capacity_instance_type import (
    reserved_capacity_instance_type_or_none,
)
from ..shapes.reserved_capacity_status import reserved_capacity_status_or_none
from ..shapes.reserved_capacity_type import reserved_capacity_type_or_none

if TYPE_CHECKING:
    from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType
    from ..shapes.reserved_capacity_status import ReservedCapacityStatus
    from ..shapes.reserved_capacity_type import ReservedCapacityType


@frozen(kw_only=True)
class ReservedCapacitySummary:
    """Details of a reserved capacity for the training plan.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    reserved_capacity_arn: str | None = field(
        default=None, metadata=wire("ReservedCapacityArn")
    )
    """The Amazon Resource Name (ARN); of the reserved capacity."""

    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None,
        converter=reserved_capacity_type_or_none,
        metadata=wire("ReservedCapacityType"),
    )
    """The type of reserved capacity."""

    ultra_server_type: str | None = field(
        default=None, metadata=wire("UltraServerType")
    )
    """The type of UltraServer included in this reserved capacity, such as
    ml.u-p6e-gb200x72.
    """

    ultra_server_count: int | None = field(
        default=None, metadata=wire("UltraServerCount")
    )
    """The number of UltraServers included in this reserved capacity."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None,
        converter=reserved_capacity_instance_type_or_none,
        metadata=wire("InstanceType"),
    )
    """The instance type for the reserved capacity."""

    total_instance_count: int | None = field(
        default=None, metadata=wire("TotalInstanceCount")
    )
    """The total number of instances in the reserved capacity."""

    status: ReservedCapacityStatus | None = field(
        default=None,
        converter=reserved_capacity_status_or_none,
        metadata=wire("Status"),
    )
    """The current status of the reserved capacity."""

    availability_zone: str | None = field(
        default=None, metadata=wire("AvailabilityZone")
    )
    """The availability zone for the reserved capacity."""

    availability_zone_id: str | None = field(
        default=None, metadata=wire("AvailabilityZoneId")
    )
    """The Availability Zone ID of the reserved capacity."""

    duration_hours: int | None = field(default=None, metadata=wire("DurationHours"))
    """The number of whole hours in the total duration for this reserved capacity."""

    duration_minutes: int | None = field(default=None, metadata=wire("DurationMinutes"))
    """The additional minutes beyond whole hours in the total duration for this
    reserved capacity.
    """

    start_time: datetime | None = field(default=None, metadata=wire("StartTime"))
    """The start time of the reserved capacity."""

    end_time: datetime | None = field(default=None, metadata=wire("EndTime"))
    """The end time of the reserved capacity."""
