"""ReservedCapacitySummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure
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

    reserved_capacity_arn: str = ABSENT
    reserved_capacity_type: ReservedCapacityType | None = field(
        default=None, converter=or_none(ReservedCapacityType)
    )
    ultra_server_type: str | None = None
    ultra_server_count: int | None = None
    instance_type: ReservedCapacityInstanceType = field(
        default=ABSENT, converter=as_enum(ReservedCapacityInstanceType)
    )
    total_instance_count: int = ABSENT
    status: ReservedCapacityStatus = field(
        default=ABSENT, converter=as_enum(ReservedCapacityStatus)
    )
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
