"""ListAutoMLJobs of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.auto_ml_job_secondary_status import AutoMLJobSecondaryStatus
from ..shapes.auto_ml_job_status import AutoMLJobStatus
from ..shapes.auto_ml_sort_order import AutoMLSortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.auto_ml_job_status import AutoMLJobStatusLike
    from ..shapes.auto_ml_partial_failure_reason import AutoMLPartialFailureReason
    from ..shapes.auto_ml_sort_order import AutoMLSortOrderLike


class AutoMLSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


AutoMLSortByLike: TypeAlias = AutoMLSortBy | Literal["Name", "CreationTime", "Status"]


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobSummary(Structure):
    """Provides a summary about an AutoML job."""

    auto_ml_job_name: str = field(default=ABSENT, metadata=wire("AutoMLJobName"))
    auto_ml_job_arn: str = field(default=ABSENT, metadata=wire("AutoMLJobArn"))
    auto_ml_job_status: AutoMLJobStatus = field(
        default=ABSENT,
        converter=as_enum(AutoMLJobStatus),
        metadata=wire("AutoMLJobStatus"),
    )
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus = field(
        default=ABSENT,
        converter=as_enum(AutoMLJobSecondaryStatus),
        metadata=wire("AutoMLJobSecondaryStatus"),
    )
    creation_time: datetime = ABSENT
    end_time: datetime | None = None
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    partial_failure_reasons: Sequence[AutoMLPartialFailureReason] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListAutoMLJobsResponse(Response):
    """The response of `ListAutoMLJobs`, with `auto_ml_job_summaries` and
    `next_token`.
    """

    auto_ml_job_summaries: Sequence[AutoMLJobSummary] = field(
        default=ABSENT, metadata=wire("AutoMLJobSummaries")
    )
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAutoMLJobsRequest(Request[ListAutoMLJobsResponse]):
    """Request a list of jobs."""

    __operation__: ClassVar = "ListAutoMLJobs"
    __response__: ClassVar = ListAutoMLJobsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: AutoMLJobStatus | None = field(
        default=None, converter=or_none(AutoMLJobStatus)
    )
    sort_order: AutoMLSortOrder | None = field(
        default=None, converter=or_none(AutoMLSortOrder)
    )
    sort_by: AutoMLSortBy | None = field(default=None, converter=or_none(AutoMLSortBy))
    max_results: int | None = None
    next_token: str | None = None


class ListAutoMLJobsPaginator(Paginator[ListAutoMLJobsResponse, AutoMLJobSummary]):
    """The pages of `ListAutoMLJobs`."""

    rules: paging.Rules[ListAutoMLJobsResponse, AutoMLJobSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.auto_ml_job_summaries,
            put=lambda page, value: evolve(page, auto_ml_job_summaries=value),
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
        status_equals: AutoMLJobStatusLike | None = None,
        sort_order: AutoMLSortOrderLike | None = None,
        sort_by: AutoMLSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAutoMLJobsResponse, AutoMLJobSummary]:
        """Page through `ListAutoMLJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Request a list of jobs, using a filter for time.
            creation_time_before: Request a list of jobs, using a filter for time.
            last_modified_time_after: Request a list of jobs, using a filter for
                time.
            last_modified_time_before: Request a list of jobs, using a filter for
                time.
            name_contains: Request a list of jobs, using a search filter for name. At
                most 63 characters.
            status_equals: Request a list of jobs, using a filter for status.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAutoMLJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
