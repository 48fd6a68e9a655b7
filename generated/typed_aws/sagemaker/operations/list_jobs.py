"""ListJobs of Amazon SageMaker Service."""

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
from ..shapes.job_category import JobCategory
from ..shapes.job_secondary_status import JobSecondaryStatus
from ..shapes.job_status import JobStatus
from ..shapes.sort_by import SortBy
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.job_category import JobCategoryLike
    from ..shapes.job_status import JobStatusLike
    from ..shapes.sort_by import SortByLike
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class JobSummary(Structure):
    """Provides summary information about a job, returned by the `ListJobs`
    operation. Use `DescribeJob` to get full details for a specific job.
    """

    job_arn: str = ABSENT
    job_name: str = ABSENT
    job_category: JobCategory = field(default=ABSENT, converter=as_enum(JobCategory))
    job_status: JobStatus = field(default=ABSENT, converter=as_enum(JobStatus))
    job_secondary_status: JobSecondaryStatus = field(
        default=ABSENT, converter=as_enum(JobSecondaryStatus)
    )
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    end_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListJobsResponse(Response):
    """The response of `ListJobs`, with `next_token` and `job_summaries`."""

    next_token: str | None = None
    job_summaries: Sequence[JobSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListJobsRequest(Request[ListJobsResponse]):
    """Lists jobs in a specified category. You can filter results by creation time,
    last modified time, name, and status. Results are sorted by the field you
    specify in `SortBy`. Use pagination to retrieve large result sets efficiently.

    The following operations are related to `ListJobs`:

    - `CreateJob`
    - `DescribeJob`
    """

    __operation__: ClassVar = "ListJobs"
    __response__: ClassVar = ListJobsResponse

    job_category: JobCategory = field(converter=as_enum(JobCategory))
    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    sort_by: SortBy | None = field(default=None, converter=or_none(SortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    status_equals: JobStatus | None = field(default=None, converter=or_none(JobStatus))


class ListJobsPaginator(Paginator[ListJobsResponse, JobSummary]):
    """The pages of `ListJobs`."""

    rules: paging.Rules[ListJobsResponse, JobSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.job_summaries,
            put=lambda page, value: evolve(page, job_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        job_category: JobCategoryLike,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: JobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListJobsResponse, JobSummary]:
        """Page through `ListJobs`: a request is sent when its page is read.

        Args:
            job_category: The category of jobs to list.
            creation_time_after: A filter that returns only jobs created after the
                specified time.
            creation_time_before: A filter that returns only jobs created before the
                specified time.
            last_modified_time_after: A filter that returns only jobs modified after
                the specified time.
            last_modified_time_before: A filter that returns only jobs modified
                before the specified time.
            name_contains: A string in the job name to filter results. At most 63
                characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that returns only jobs with the specified status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListJobsRequest(
                job_category=job_category,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
