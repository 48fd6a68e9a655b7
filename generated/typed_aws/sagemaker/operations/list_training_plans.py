"""ListTrainingPlans of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, list_of, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sage_maker_resource_name import SageMakerResourceName
from ..shapes.training_plan_status import TrainingPlanStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.reserved_capacity_summary import ReservedCapacitySummary


class TrainingPlanFilterName(OpenEnum):
    STATUS = "Status"


TrainingPlanFilterNameLike: TypeAlias = TrainingPlanFilterName | Literal["Status"]


class TrainingPlanSortBy(OpenEnum):
    TRAINING_PLAN_NAME = "TrainingPlanName"
    START_TIME = "StartTime"
    STATUS = "Status"


TrainingPlanSortByLike: TypeAlias = (
    TrainingPlanSortBy | Literal["TrainingPlanName", "StartTime", "Status"]
)


class TrainingPlanSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


TrainingPlanSortOrderLike: TypeAlias = (
    TrainingPlanSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanFilter(Structure):
    """A filter to apply when listing or searching for training plans.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    name: TrainingPlanFilterName = field(converter=as_enum(TrainingPlanFilterName))
    value: str


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanSummary(Structure):
    """Details of the training plan.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
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
    total_ultra_server_count: int | None = None
    target_resources: Sequence[SageMakerResourceName] = field(
        default=ABSENT, converter=list_of(SageMakerResourceName)
    )
    reserved_capacity_summaries: Sequence[ReservedCapacitySummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingPlansResponse(Response):
    """The response of `ListTrainingPlans`, with `next_token` and
    `training_plan_summaries`.
    """

    next_token: str | None = None
    training_plan_summaries: Sequence[TrainingPlanSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingPlansRequest(Request[ListTrainingPlansResponse]):
    """Retrieves a list of training plans for the current account."""

    __operation__: ClassVar = "ListTrainingPlans"
    __response__: ClassVar = ListTrainingPlansResponse

    next_token: str | None = None
    max_results: int | None = None
    start_time_after: datetime | None = None
    start_time_before: datetime | None = None
    sort_by: TrainingPlanSortBy | None = field(
        default=None, converter=or_none(TrainingPlanSortBy)
    )
    sort_order: TrainingPlanSortOrder | None = field(
        default=None, converter=or_none(TrainingPlanSortOrder)
    )
    filters: Sequence[TrainingPlanFilter] | None = None


class ListTrainingPlansPaginator(
    Paginator[ListTrainingPlansResponse, TrainingPlanSummary]
):
    """The pages of `ListTrainingPlans`."""

    rules: paging.Rules[ListTrainingPlansResponse, TrainingPlanSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.training_plan_summaries,
            put=lambda page, value: evolve(page, training_plan_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        start_time_after: datetime | None = None,
        start_time_before: datetime | None = None,
        sort_by: TrainingPlanSortByLike | None = None,
        sort_order: TrainingPlanSortOrderLike | None = None,
        filters: Sequence[TrainingPlanFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingPlansResponse, TrainingPlanSummary]:
        """Page through `ListTrainingPlans`: a request is sent when its page is read.

        Args:
            start_time_after: Filter to list only training plans with an actual start
                time after this date.
            start_time_before: Filter to list only training plans with an actual
                start time before this date.
            sort_by: The training plan field to sort the results by (e.g., StartTime,
                Status).
            sort_order: The order to sort the results (Ascending or Descending).
            filters: Additional filters to apply to the list of training plans. 1 to
                5 items.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrainingPlansRequest(
                start_time_after=start_time_after,
                start_time_before=start_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                filters=filters,
            ),
            pagination_config,
            prefetch=prefetch,
        )
