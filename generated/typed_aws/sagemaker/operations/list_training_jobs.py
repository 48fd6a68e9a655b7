"""ListTrainingJobs of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve, field, frozen

from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.secondary_status import secondary_status_or_none
from ..shapes.sort_by import sort_by_or_none
from ..shapes.sort_order import sort_order_or_none
from ..shapes.training_job_status import training_job_status_or_none
from ..shapes.warm_pool_resource_status import warm_pool_resource_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.secondary_status import SecondaryStatus
    from ..shapes.sort_by import SortBy, SortByLike
    from ..shapes.sort_order import SortOrder, SortOrderLike
    from ..shapes.training_job_status import TrainingJobStatus, TrainingJobStatusLike
    from ..shapes.warm_pool_resource_status import (
        WarmPoolResourceStatus,
        WarmPoolResourceStatusLike,
    )
    from ..shapes.warm_pool_status import WarmPoolStatus


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobSummary(Structure):
    """Provides summary information about a training job."""

    training_job_name: str | None = None
    """The name of the training job that you want a summary for."""

    training_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training job."""

    creation_time: datetime | None = None
    """A timestamp that shows when the training job was created."""

    training_end_time: datetime | None = None
    """A timestamp that shows when the training job ended. This field is set only if
    the training job has one of the terminal statuses (`Completed`, `Failed`, or
    `Stopped`).
    """

    last_modified_time: datetime | None = None
    """Timestamp when the training job was last modified."""

    training_job_status: TrainingJobStatus | None = field(
        default=None, converter=training_job_status_or_none
    )
    """The status of the training job."""

    secondary_status: SecondaryStatus | None = field(
        default=None, converter=secondary_status_or_none
    )
    """The secondary status of the training job."""

    warm_pool_status: WarmPoolStatus | None = None
    """The status of the warm pool associated with the training job."""

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan associated with this
    training job.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingJobsResponse(Response):
    """The response of `ListTrainingJobs`, with `training_job_summaries` and
    `next_token`.
    """

    training_job_summaries: Sequence[TrainingJobSummary] | None = None
    """An array of `TrainingJobSummary` objects, each listing a training job."""

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of training jobs, use it in the subsequent request.
    """


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
    """If the result of the previous `ListTrainingJobs` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of training jobs,
    use the token in the next request.
    """

    max_results: int | None = None
    """The maximum number of training jobs to return in the response."""

    creation_time_after: datetime | None = None
    """A filter that returns only training jobs created after the specified time
    (timestamp).
    """

    creation_time_before: datetime | None = None
    """A filter that returns only training jobs created before the specified time
    (timestamp).
    """

    last_modified_time_after: datetime | None = None
    """A filter that returns only training jobs modified after the specified time
    (timestamp).
    """

    last_modified_time_before: datetime | None = None
    """A filter that returns only training jobs modified before the specified time
    (timestamp).
    """

    name_contains: str | None = None
    """A string in the training job name. This filter returns only training jobs
    whose name contains the specified string.
    """

    status_equals: TrainingJobStatus | None = field(
        default=None, converter=training_job_status_or_none
    )
    """A filter that retrieves only training jobs with a specific status."""

    sort_by: SortBy | None = field(default=None, converter=sort_by_or_none)
    """The field to sort results by. The default is `CreationTime`."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The sort order for results. The default is `Ascending`."""

    warm_pool_status_equals: WarmPoolResourceStatus | None = field(
        default=None, converter=warm_pool_resource_status_or_none
    )
    """A filter that retrieves only training jobs with a specific warm pool status."""

    training_plan_arn_equals: str | None = None
    """The Amazon Resource Name (ARN); of the training plan to filter training jobs
    by. For more information about reserving GPU capacity for your SageMaker
    training jobs using Amazon SageMaker Training Plan, see `CreateTrainingPlan`.
    """


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
            name_contains: A string in the training job name.
            status_equals: A filter that retrieves only training jobs with a specific
                status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            warm_pool_status_equals: A filter that retrieves only training jobs with
                a specific warm pool status.
            training_plan_arn_equals: The Amazon Resource Name (ARN); of the training
                plan to filter training jobs by.
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
