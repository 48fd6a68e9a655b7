"""ListTrainingPlans of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sage_maker_resource_name import sage_maker_resource_name_list_or_none
from ..shapes.training_plan_status import training_plan_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.reserved_capacity_summary import ReservedCapacitySummary
    from ..shapes.sage_maker_resource_name import SageMakerResourceName
    from ..shapes.training_plan_status import TrainingPlanStatus


class TrainingPlanFilterName(OpenEnum):
    STATUS = "Status"


TrainingPlanFilterNameLike: TypeAlias = TrainingPlanFilterName | Literal["Status",]


def as_training_plan_filter_name(
    value: TrainingPlanFilterNameLike, /
) -> TrainingPlanFilterName:
    return converted(TrainingPlanFilterName, value)


class TrainingPlanSortBy(OpenEnum):
    TRAINING_PLAN_NAME = "TrainingPlanName"
    START_TIME = "StartTime"
    STATUS = "Status"


TrainingPlanSortByLike: TypeAlias = (
    TrainingPlanSortBy
    | Literal[
        "TrainingPlanName",
        "StartTime",
        "Status",
    ]
)


def training_plan_sort_by_or_none(
    value: TrainingPlanSortByLike | None, /
) -> TrainingPlanSortBy | None:
    return None if value is None else converted(TrainingPlanSortBy, value)


class TrainingPlanSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


TrainingPlanSortOrderLike: TypeAlias = (
    TrainingPlanSortOrder
    | Literal[
        "Ascending",
        "Descending",
    ]
)


def training_plan_sort_order_or_none(
    value: TrainingPlanSortOrderLike | None, /
) -> TrainingPlanSortOrder | None:
    return None if value is None else converted(TrainingPlanSortOrder, value)


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanFilter(Structure):
    """A filter to apply when listing or searching for training plans.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    name: TrainingPlanFilterName = field(converter=as_training_plan_filter_name)
    """The name of the filter field (e.g., Status, InstanceType)."""

    value: str
    """The value to filter by for the specified field."""


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanSummary(Structure):
    """Details of the training plan.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan."""

    training_plan_name: str | None = None
    """The name of the training plan."""

    status: TrainingPlanStatus | None = field(
        default=None, converter=training_plan_status_or_none
    )
    """The current status of the training plan (e.g., Pending, Active, Expired). To
    see the complete list of status values available for a training plan, refer to
    the `Status` attribute within the `TrainingPlanSummary` object.
    """

    status_message: str | None = None
    """A message providing additional information about the current status of the
    training plan.
    """

    duration_hours: int | None = None
    """The number of whole hours in the total duration for this training plan."""

    duration_minutes: int | None = None
    """The additional minutes beyond whole hours in the total duration for this
    training plan.
    """

    start_time: datetime | None = None
    """The start time of the training plan."""

    end_time: datetime | None = None
    """The end time of the training plan."""

    upfront_fee: str | None = None
    """The upfront fee for the training plan."""

    currency_code: str | None = None
    """The currency code for the upfront fee (e.g., USD)."""

    total_instance_count: int | None = None
    """The total number of instances reserved in this training plan."""

    available_instance_count: int | None = None
    """The number of instances currently available for use in this training plan."""

    in_use_instance_count: int | None = None
    """The number of instances currently in use from this training plan."""

    total_ultra_server_count: int | None = None
    """The total number of UltraServers allocated to this training plan."""

    target_resources: Sequence[SageMakerResourceName] | None = field(
        default=None, converter=sage_maker_resource_name_list_or_none
    )
    """The target resources (e.g., training jobs, HyperPod clusters, Endpoints,
    Studio apps) that can use this training plan.

    Training plans are specific to their target resource.

    - A training plan designed for SageMaker training jobs can only be used to
      schedule and run training jobs.
    - A training plan for HyperPod clusters can be used exclusively to provide
      compute resources to a cluster's instance group.
    - A training plan for SageMaker endpoints can be used exclusively to provide
      compute resources to SageMaker endpoints for model deployment.
    - A training plan for Studio apps can be used to launch JupyterLab and Code
      Editor apps on reserved training plan capacity.
    """

    reserved_capacity_summaries: Sequence[ReservedCapacitySummary] | None = None
    """A list of reserved capacities associated with this training plan, including
    details such as instance types, counts, and availability zones.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingPlansResponse(Response):
    """The response of `ListTrainingPlans`, with `next_token` and
    `training_plan_summaries`.
    """

    next_token: str | None = None
    """A token to continue pagination if more results are available."""

    training_plan_summaries: Sequence[TrainingPlanSummary] | None = None
    """A list of summary information for the training plans."""


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingPlansRequest(Request[ListTrainingPlansResponse]):
    """Retrieves a list of training plans for the current account."""

    __operation__: ClassVar = "ListTrainingPlans"
    __response__: ClassVar = ListTrainingPlansResponse

    next_token: str | None = None
    """A token to continue pagination if more results are available."""

    max_results: int | None = None
    """The maximum number of results to return in the response."""

    start_time_after: datetime | None = None
    """Filter to list only training plans with an actual start time after this date."""

    start_time_before: datetime | None = None
    """Filter to list only training plans with an actual start time before this date."""

    sort_by: TrainingPlanSortBy | None = field(
        default=None, converter=training_plan_sort_by_or_none
    )
    """The training plan field to sort the results by (e.g., StartTime, Status)."""

    sort_order: TrainingPlanSortOrder | None = field(
        default=None, converter=training_plan_sort_order_or_none
    )
    """The order to sort the results (Ascending or Descending)."""

    filters: Sequence[TrainingPlanFilter] | None = None
    """Additional filters to apply to the list of training plans."""


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
            filters: Additional filters to apply to the list of training plans.
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
