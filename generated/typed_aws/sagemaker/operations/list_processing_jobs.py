"""ListProcessingJobs of Amazon SageMaker Service."""

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
from ..shapes.processing_job_status import ProcessingJobStatus
from ..shapes.sort_by import SortBy
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.processing_job_status import ProcessingJobStatusLike
    from ..shapes.sort_by import SortByLike
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingJobSummary(Structure):
    """Summary of information about a processing job."""

    processing_job_name: str = ABSENT
    processing_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    processing_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    processing_job_status: ProcessingJobStatus = field(
        default=ABSENT, converter=as_enum(ProcessingJobStatus)
    )
    failure_reason: str | None = None
    exit_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListProcessingJobsResponse(Response):
    """The response of `ListProcessingJobs`, with `processing_job_summaries` and
    `next_token`.
    """

    processing_job_summaries: Sequence[ProcessingJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListProcessingJobsRequest(Request[ListProcessingJobsResponse]):
    """Lists processing jobs that satisfy various filters."""

    __operation__: ClassVar = "ListProcessingJobs"
    __response__: ClassVar = ListProcessingJobsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: ProcessingJobStatus | None = field(
        default=None, converter=or_none(ProcessingJobStatus)
    )
    sort_by: SortBy | None = field(default=None, converter=or_none(SortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListProcessingJobsPaginator(
    Paginator[ListProcessingJobsResponse, ProcessingJobSummary]
):
    """The pages of `ListProcessingJobs`."""

    rules: paging.Rules[ListProcessingJobsResponse, ProcessingJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.processing_job_summaries,
                put=lambda page, value: evolve(page, processing_job_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: ProcessingJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListProcessingJobsResponse, ProcessingJobSummary]:
        """Page through `ListProcessingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only processing jobs created
                after the specified time.
            creation_time_before: A filter that returns only processing jobs created
                after the specified time.
            last_modified_time_after: A filter that returns only processing jobs
                modified after the specified time.
            last_modified_time_before: A filter that returns only processing jobs
                modified before the specified time.
            name_contains: A string in the processing job name.
            status_equals: A filter that retrieves only processing jobs with a
                specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListProcessingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
