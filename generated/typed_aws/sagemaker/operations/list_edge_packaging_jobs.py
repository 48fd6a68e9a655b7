"""ListEdgePackagingJobs of Amazon SageMaker Service."""

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
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.edge_packaging_job_status import EdgePackagingJobStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.edge_packaging_job_status import EdgePackagingJobStatusLike
    from ..shapes.sort_order import SortOrderLike


class ListEdgePackagingJobsSortBy(OpenEnum):
    NAME = "NAME"
    MODEL_NAME = "MODEL_NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    STATUS = "STATUS"


ListEdgePackagingJobsSortByLike: TypeAlias = (
    ListEdgePackagingJobsSortBy
    | Literal["NAME", "MODEL_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME", "STATUS"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EdgePackagingJobSummary(Structure):
    """Summary of edge packaging job."""

    edge_packaging_job_arn: str = ABSENT
    edge_packaging_job_name: str = ABSENT
    edge_packaging_job_status: EdgePackagingJobStatus = field(
        default=ABSENT, converter=as_enum(EdgePackagingJobStatus)
    )
    compilation_job_name: str | None = None
    model_name: str | None = None
    model_version: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEdgePackagingJobsResponse(Response):
    """The response of `ListEdgePackagingJobs`, with `edge_packaging_job_summaries`
    and `next_token`.
    """

    edge_packaging_job_summaries: Sequence[EdgePackagingJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEdgePackagingJobsRequest(Request[ListEdgePackagingJobsResponse]):
    """Returns a list of edge packaging jobs."""

    __operation__: ClassVar = "ListEdgePackagingJobs"
    __response__: ClassVar = ListEdgePackagingJobsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    model_name_contains: str | None = None
    status_equals: EdgePackagingJobStatus | None = field(
        default=None, converter=or_none(EdgePackagingJobStatus)
    )
    sort_by: ListEdgePackagingJobsSortBy | None = field(
        default=None, converter=or_none(ListEdgePackagingJobsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListEdgePackagingJobsPaginator(
    Paginator[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]
):
    """The pages of `ListEdgePackagingJobs`."""

    rules: paging.Rules[ListEdgePackagingJobsResponse, EdgePackagingJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.edge_packaging_job_summaries,
                put=lambda page, value: evolve(
                    page, edge_packaging_job_summaries=value
                ),
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
        model_name_contains: str | None = None,
        status_equals: EdgePackagingJobStatusLike | None = None,
        sort_by: ListEdgePackagingJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEdgePackagingJobsResponse, EdgePackagingJobSummary]:
        """Page through `ListEdgePackagingJobs`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Select jobs where the job was created after
                specified time.
            creation_time_before: Select jobs where the job was created before
                specified time.
            last_modified_time_after: Select jobs where the job was updated after
                specified time.
            last_modified_time_before: Select jobs where the job was updated before
                specified time.
            name_contains: Filter for jobs containing this name in their packaging
                job name. At most 63 characters.
            model_name_contains: Filter for jobs where the model name contains this
                string. At most 63 characters.
            status_equals: The job status to filter for.
            sort_by: Use to specify what column to sort by.
            sort_order: What direction to sort by.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListEdgePackagingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                model_name_contains=model_name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
