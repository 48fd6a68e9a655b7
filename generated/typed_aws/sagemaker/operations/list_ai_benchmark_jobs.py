"""ListAIBenchmarkJobs of Amazon SageMaker Service."""

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
from ..shapes.ai_benchmark_job_status import AIBenchmarkJobStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.ai_benchmark_job_status import AIBenchmarkJobStatusLike
    from ..shapes.sort_order import SortOrderLike


class ListAIBenchmarkJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


ListAIBenchmarkJobsSortByLike: TypeAlias = (
    ListAIBenchmarkJobsSortBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkJobSummary(Structure):
    """Summary information about an AI benchmark job."""

    ai_benchmark_job_name: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobName")
    )
    ai_benchmark_job_arn: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobArn")
    )
    ai_benchmark_job_status: AIBenchmarkJobStatus = field(
        default=ABSENT,
        converter=as_enum(AIBenchmarkJobStatus),
        metadata=wire("AIBenchmarkJobStatus"),
    )
    creation_time: datetime = ABSENT
    end_time: datetime | None = None
    ai_workload_config_name: str | None = field(
        default=None, metadata=wire("AIWorkloadConfigName")
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListAIBenchmarkJobsResponse(Response):
    """The response of `ListAIBenchmarkJobs`, with `ai_benchmark_jobs` and
    `next_token`.
    """

    ai_benchmark_jobs: Sequence[AIBenchmarkJobSummary] = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobs")
    )
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAIBenchmarkJobsRequest(Request[ListAIBenchmarkJobsResponse]):
    """Returns a list of AI benchmark jobs in your account. You can filter the
    results by name, status, and creation time, and sort the results. The response
    is paginated.
    """

    __operation__: ClassVar = "ListAIBenchmarkJobs"
    __response__: ClassVar = ListAIBenchmarkJobsResponse

    max_results: int | None = None
    next_token: str | None = None
    name_contains: str | None = None
    status_equals: AIBenchmarkJobStatus | None = field(
        default=None, converter=or_none(AIBenchmarkJobStatus)
    )
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_by: ListAIBenchmarkJobsSortBy | None = field(
        default=None, converter=or_none(ListAIBenchmarkJobsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListAIBenchmarkJobsPaginator(
    Paginator[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]
):
    """The pages of `ListAIBenchmarkJobs`."""

    rules: paging.Rules[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.ai_benchmark_jobs,
                put=lambda page, value: evolve(page, ai_benchmark_jobs=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        status_equals: AIBenchmarkJobStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIBenchmarkJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAIBenchmarkJobsResponse, AIBenchmarkJobSummary]:
        """Page through `ListAIBenchmarkJobs`: a request is sent when its page is read.

        Args:
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that returns only benchmark jobs with the
                specified status.
            creation_time_after: A filter that returns only jobs created after the
                specified time.
            creation_time_before: A filter that returns only jobs created before the
                specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAIBenchmarkJobsRequest(
                name_contains=name_contains,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
