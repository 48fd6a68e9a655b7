"""DescribeTrainingPlan of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, list_of
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.sage_maker_resource_name import SageMakerResourceName
from ..shapes.training_plan_status import TrainingPlanStatus

if TYPE_CHECKING:
    from ..shapes.reserved_capacity_summary import ReservedCapacitySummary


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanResponse(Response):
    """The response of `DescribeTrainingPlan`, with `training_plan_arn`,
    `training_plan_name`, `status`, `status_message`, `duration_hours`,
    `duration_minutes`, `start_time`, `end_time` and others.
    """

    training_plan_arn: str = ABSENT
    training_plan_name: str = ABSENT
    status: TrainingPlanStatus = field(
        default=ABSENT, converter=as_enum(TrainingPlanStatus)
    )
    status_message: str | None = None
    duration_hours: int | None = None
    duration_minutes: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    upfront_fee: str | None = None
    currency_code: str | None = None
    total_instance_count: int | None = None
    available_instance_count: int | None = None
    in_use_instance_count: int | None = None
    unhealthy_instance_count: int | None = None
    available_spare_instance_count: int | None = None
    total_ultra_server_count: int | None = None
    target_resources: Sequence[SageMakerResourceName] = field(
        default=ABSENT, converter=list_of(SageMakerResourceName)
    )
    reserved_capacity_summaries: Sequence[ReservedCapacitySummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeTrainingPlanRequest(StatusOrGoneRequest[DescribeTrainingPlanResponse]):
    """Retrieves detailed information about a specific training plan."""

    __operation__: ClassVar = "DescribeTrainingPlan"
    __response__: ClassVar = DescribeTrainingPlanResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "status_message"
    __enum__: ClassVar = "TrainingPlanStatus"
    __states__: ClassVar = {
        "passing": ("Pending",),
        "resting": ("Active", "Scheduled", "Expired"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    training_plan_name: str
