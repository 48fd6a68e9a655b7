"""ListOptimizationJobs of Amazon SageMaker Service."""

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
from ..shapes.optimization_job_deployment_instance_type import (
    OptimizationJobDeploymentInstanceType,
)
from ..shapes.optimization_job_status import OptimizationJobStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.optimization_job_status import OptimizationJobStatusLike
    from ..shapes.sort_order import SortOrderLike


class ListOptimizationJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


ListOptimizationJobsSortByLike: TypeAlias = (
    ListOptimizationJobsSortBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class OptimizationJobSummary(Structure):
    """Summarizes an optimization job by providing some of its key properties."""

    optimization_job_name: str = ABSENT
    optimization_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    optimization_job_status: OptimizationJobStatus = field(
        default=ABSENT, converter=as_enum(OptimizationJobStatus)
    )
    optimization_start_time: datetime | None = None
    optimization_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    deployment_instance_type: OptimizationJobDeploymentInstanceType = field(
        default=ABSENT, converter=as_enum(OptimizationJobDeploymentInstanceType)
    )
    max_instance_count: int | None = None
    optimization_types: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListOptimizationJobsResponse(Response):
    """The response of `ListOptimizationJobs`, with `optimization_job_summaries` and
    `next_token`.
    """

    optimization_job_summaries: Sequence[OptimizationJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListOptimizationJobsRequest(Request[ListOptimizationJobsResponse]):
    """Lists the optimization jobs in your account and their properties."""

    __operation__: ClassVar = "ListOptimizationJobs"
    __response__: ClassVar = ListOptimizationJobsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    optimization_contains: str | None = None
    name_contains: str | None = None
    status_equals: OptimizationJobStatus | None = field(
        default=None, converter=or_none(OptimizationJobStatus)
    )
    sort_by: ListOptimizationJobsSortBy | None = field(
        default=None, converter=or_none(ListOptimizationJobsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListOptimizationJobsPaginator(
    Paginator[ListOptimizationJobsResponse, OptimizationJobSummary]
):
    """The pages of `ListOptimizationJobs`."""

    rules: paging.Rules[ListOptimizationJobsResponse, OptimizationJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.optimization_job_summaries,
                put=lambda page, value: evolve(page, optimization_job_summaries=value),
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
        optimization_contains: str | None = None,
        name_contains: str | None = None,
        status_equals: OptimizationJobStatusLike | None = None,
        sort_by: ListOptimizationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListOptimizationJobsResponse, OptimizationJobSummary]:
        """Page through `ListOptimizationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: Filters the results to only those optimization jobs
                that were created after the specified time.
            creation_time_before: Filters the results to only those optimization jobs
                that were created before the specified time.
            last_modified_time_after: Filters the results to only those optimization
                jobs that were updated after the specified time.
            last_modified_time_before: Filters the results to only those optimization
                jobs that were updated before the specified time.
            optimization_contains: Filters the results to only those optimization
                jobs that apply the specified optimization techniques. At most 63
                characters.
            name_contains: Filters the results to only those optimization jobs with a
                name that contains the specified string. At most 63 characters.
            status_equals: Filters the results to only those optimization jobs with
                the specified status.
            sort_by: The field by which to sort the optimization jobs in the
                response.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListOptimizationJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                optimization_contains=optimization_contains,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
