"""ListCompilationJobs of Amazon SageMaker Service."""

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
from ..shapes.compilation_job_status import CompilationJobStatus
from ..shapes.sort_order import SortOrder
from ..shapes.target_device import TargetDevice
from ..shapes.target_platform_accelerator import TargetPlatformAccelerator
from ..shapes.target_platform_arch import TargetPlatformArch
from ..shapes.target_platform_os import TargetPlatformOs

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.compilation_job_status import CompilationJobStatusLike
    from ..shapes.sort_order import SortOrderLike


class ListCompilationJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


ListCompilationJobsSortByLike: TypeAlias = (
    ListCompilationJobsSortBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class CompilationJobSummary(Structure):
    """A summary of a model compilation job."""

    compilation_job_name: str = ABSENT
    compilation_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    compilation_start_time: datetime | None = None
    compilation_end_time: datetime | None = None
    compilation_target_device: TargetDevice | None = field(
        default=None, converter=or_none(TargetDevice)
    )
    compilation_target_platform_os: TargetPlatformOs | None = field(
        default=None, converter=or_none(TargetPlatformOs)
    )
    compilation_target_platform_arch: TargetPlatformArch | None = field(
        default=None, converter=or_none(TargetPlatformArch)
    )
    compilation_target_platform_accelerator: TargetPlatformAccelerator | None = field(
        default=None, converter=or_none(TargetPlatformAccelerator)
    )
    last_modified_time: datetime | None = None
    compilation_job_status: CompilationJobStatus = field(
        default=ABSENT, converter=as_enum(CompilationJobStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListCompilationJobsResponse(Response):
    """The response of `ListCompilationJobs`, with `compilation_job_summaries` and
    `next_token`.
    """

    compilation_job_summaries: Sequence[CompilationJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListCompilationJobsRequest(Request[ListCompilationJobsResponse]):
    """Lists model compilation jobs that satisfy various filters.

    To create a model compilation job, use
    [CreateCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html).
    To get information about a particular model compilation job you have created,
    use
    [DescribeCompilationJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCompilationJob.html).
    """

    __operation__: ClassVar = "ListCompilationJobs"
    __response__: ClassVar = ListCompilationJobsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: CompilationJobStatus | None = field(
        default=None, converter=or_none(CompilationJobStatus)
    )
    sort_by: ListCompilationJobsSortBy | None = field(
        default=None, converter=or_none(ListCompilationJobsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListCompilationJobsPaginator(
    Paginator[ListCompilationJobsResponse, CompilationJobSummary]
):
    """The pages of `ListCompilationJobs`."""

    rules: paging.Rules[ListCompilationJobsResponse, CompilationJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.compilation_job_summaries,
                put=lambda page, value: evolve(page, compilation_job_summaries=value),
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
        status_equals: CompilationJobStatusLike | None = None,
        sort_by: ListCompilationJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCompilationJobsResponse, CompilationJobSummary]:
        """Page through `ListCompilationJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the model compilation jobs
                that were created after a specified time.
            creation_time_before: A filter that returns the model compilation jobs
                that were created before a specified time.
            last_modified_time_after: A filter that returns the model compilation
                jobs that were modified after a specified time.
            last_modified_time_before: A filter that returns the model compilation
                jobs that were modified before a specified time.
            name_contains: A filter that returns the model compilation jobs whose
                name contains a specified string. At most 63 characters.
            status_equals: A filter that retrieves model compilation jobs with a
                specific `CompilationJobStatus` status.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListCompilationJobsRequest(
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
