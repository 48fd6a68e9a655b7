"""ListTransformJobs of Amazon SageMaker Service."""

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
from ..shapes.sort_by import SortBy
from ..shapes.sort_order import SortOrder
from ..shapes.transform_job_status import TransformJobStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_by import SortByLike
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.transform_job_status import TransformJobStatusLike


@frozen(kw_only=True, repr=False, eq=False)
class TransformJobSummary(Structure):
    """Provides a summary of a transform job. Multiple `TransformJobSummary` objects
    are returned as a list after in response to a
    [ListTransformJobs](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTransformJobs.html)
    call.
    """

    transform_job_name: str = ABSENT
    transform_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    transform_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    transform_job_status: TransformJobStatus = field(
        default=ABSENT, converter=as_enum(TransformJobStatus)
    )
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTransformJobsResponse(Response):
    """The response of `ListTransformJobs`, with `transform_job_summaries` and
    `next_token`.
    """

    transform_job_summaries: Sequence[TransformJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTransformJobsRequest(Request[ListTransformJobsResponse]):
    """Lists transform jobs."""

    __operation__: ClassVar = "ListTransformJobs"
    __response__: ClassVar = ListTransformJobsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: TransformJobStatus | None = field(
        default=None, converter=or_none(TransformJobStatus)
    )
    sort_by: SortBy | None = field(default=None, converter=or_none(SortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListTransformJobsPaginator(
    Paginator[ListTransformJobsResponse, TransformJobSummary]
):
    """The pages of `ListTransformJobs`."""

    rules: paging.Rules[ListTransformJobsResponse, TransformJobSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.transform_job_summaries,
            put=lambda page, value: evolve(page, transform_job_summaries=value),
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
        status_equals: TransformJobStatusLike | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTransformJobsResponse, TransformJobSummary]:
        """Page through `ListTransformJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only transform jobs created
                after the specified time.
            creation_time_before: A filter that returns only transform jobs created
                before the specified time.
            last_modified_time_after: A filter that returns only transform jobs
                modified after the specified time.
            last_modified_time_before: A filter that returns only transform jobs
                modified before the specified time.
            name_contains: A string in the transform job name. At most 63 characters.
            status_equals: A filter that retrieves only transform jobs with a
                specific status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTransformJobsRequest(
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
