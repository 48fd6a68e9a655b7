"""ReservedCapacitySummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
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
class ReservedCapacitySummary(Structure):
    """Details of a reserved capacity for the training plan.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    reserved_capacity_arn: str | None = None
    """The Amazon Resource Name (ARN); of the reserved capacity."""

    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=reserved_capacity_type_or_none
    )
    """The type of reserved capacity."""

    ultra_server_type: str | None = None
    """The type of UltraServer included in this reserved capacity, such as
    ml.u-p6e-gb200x72.
    """

    ultra_server_count: int | None = None
    """The number of UltraServers included in this reserved capacity."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None, converter=reserved_capacity_instance_type_or_none
    )
    """The instance type for the reserved capacity."""

    total_instance_count: int | None = None
    """The total number of instances in the reserved capacity."""

    status: ReservedCapacityStatus | None = field(
        default=None, converter=reserved_capacity_status_or_none
    )
    """The current status of the reserved capacity."""

    availability_zone: str | None = None
    """The availability zone for the reserved capacity."""

    availability_zone_id: str | None = None
    """The Availability Zone ID of the reserved capacity."""

    duration_hours: int | None = None
    """The number of whole hours in the total duration for this reserved capacity."""

    duration_minutes: int | None = None
    """The additional minutes beyond whole hours in the total duration for this
    reserved capacity.
    """

    start_time: datetime | None = None
    """The start time of the reserved capacity."""

    end_time: datetime | None = None
    """The end time of the reserved capacity."""
