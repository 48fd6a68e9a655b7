"""ListTrainingJobs of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.secondary_status import SecondaryStatus
from ..shapes.sort_by import SortBy
from ..shapes.sort_order import SortOrder
from ..shapes.training_job_status import TrainingJobStatus
from ..shapes.warm_pool_resource_status import WarmPoolResourceStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_by import SortByLike
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.training_job_status import TrainingJobStatusLike
    from ..shapes.warm_pool_resource_status import WarmPoolResourceStatusLike
    from ..shapes.warm_pool_status import WarmPoolStatus


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobSummary(Structure):
    """Provides summary information about a training job."""

    training_job_name: str = ABSENT
    training_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    training_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    training_job_status: TrainingJobStatus = field(
        default=ABSENT, converter=as_enum(TrainingJobStatus)
    )
    secondary_status: SecondaryStatus | None = field(
        default=None, converter=or_none(SecondaryStatus)
    )
    warm_pool_status: WarmPoolStatus | None = None
    training_plan_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingJobsResponse(Response):
    """The response of `ListTrainingJobs`, with `training_job_summaries` and
    `next_token`.
    """

    training_job_summaries: Sequence[TrainingJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingJobsRequest(Request[ListTrainingJobsResponse]):
    """Lists training jobs.

    **Note:** When `StatusEquals` and `MaxResults` are set at the same time, the
    `MaxResults` number of training jobs are first retrieved ignoring the
    `StatusEquals` parameter and then they are filtered by the `StatusEquals`
    parameter, which is returned as a response.

    For example, if `ListTrainingJobs` is invoked with the following parameters:

    `{ ... MaxResults: 100, StatusEquals: InProgress ... }`

    First, 100 trainings jobs with any status, including those other than
    `InProgress`, are selected (sorted according to the creation time, from the
    most current to the oldest). Next, those with a status of `InProgress` are
    returned.

    You can quickly test the API using the following Amazon Web Services CLI code.

    `aws sagemaker list-training-jobs --max-results 100 --status-equals InProgress`
    """

    __operation__: ClassVar = "ListTrainingJobs"
    __response__: ClassVar = ListTrainingJobsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: TrainingJobStatus | None = field(
        default=None, converter=or_none(TrainingJobStatus)
    )
    sort_by: SortBy | None = field(default=None, converter=or_none(SortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    warm_pool_status_equals: WarmPoolResourceStatus | None = field(
        default=None, converter=or_none(WarmPoolResourceStatus)
    )
    training_plan_arn_equals: str | None = None


class ListTrainingJobsPaginator(
    Paginator[ListTrainingJobsResponse, TrainingJobSummary]
):
    """The pages of `ListTrainingJobs`."""

    rules: paging.Rules[ListTrainingJobsResponse, TrainingJobSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.training_job_summaries,
            put=lambda page, value: evolve(page, training_job_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        warm_pool_status_equals: WarmPoolResourceStatusLike | None = None,
        training_plan_arn_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingJobsResponse, TrainingJobSummary]:
        """Page through `ListTrainingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only training jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only training jobs created
                before the specified time (timestamp).
            last_modified_time_after: A filter that returns only training jobs
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only training jobs
                modified before the specified time (timestamp).
            name_contains: A string in the training job name. At most 63 characters.
            status_equals: A filter that retrieves only training jobs with a specific
                status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            warm_pool_status_equals: A filter that retrieves only training jobs with
                a specific warm pool status.
            training_plan_arn_equals: The Amazon Resource Name (ARN); of the training
                plan to filter training jobs by. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrainingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                warm_pool_status_equals=warm_pool_status_equals,
                training_plan_arn_equals=training_plan_arn_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
