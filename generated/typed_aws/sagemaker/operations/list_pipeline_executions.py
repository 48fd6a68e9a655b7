"""ListPipelineExecutions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.pipeline_execution_status import PipelineExecutionStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class SortPipelineExecutionsBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    PIPELINE_EXECUTION_ARN = "PipelineExecutionArn"


SortPipelineExecutionsByLike: TypeAlias = (
    SortPipelineExecutionsBy | Literal["CreationTime", "PipelineExecutionArn"]
)


@frozen(kw_only=True, repr=False, eq=False)
class PipelineExecutionSummary(Structure):
    """A pipeline execution summary."""

    pipeline_execution_arn: str | None = None
    start_time: datetime | None = None
    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=or_none(PipelineExecutionStatus)
    )
    pipeline_execution_description: str | None = None
    pipeline_execution_display_name: str | None = None
    pipeline_execution_failure_reason: str | None = None
    pipeline_version_aliases: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionsResponse(Response):
    """The response of `ListPipelineExecutions`, with `pipeline_execution_summaries`
    and `next_token`.
    """

    pipeline_execution_summaries: Sequence[PipelineExecutionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineExecutionsRequest(Request[ListPipelineExecutionsResponse]):
    """Gets a list of the pipeline executions."""

    __operation__: ClassVar = "ListPipelineExecutions"
    __response__: ClassVar = ListPipelineExecutionsResponse

    pipeline_name: str
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortPipelineExecutionsBy | None = field(
        default=None, converter=or_none(SortPipelineExecutionsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    pipeline_version_alias: str | None = None


class ListPipelineExecutionsPaginator(
    Paginator[ListPipelineExecutionsResponse, PipelineExecutionSummary]
):
    """The pages of `ListPipelineExecutions`."""

    rules: paging.Rules[ListPipelineExecutionsResponse, PipelineExecutionSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.pipeline_execution_summaries,
                put=lambda page, value: evolve(
                    page, pipeline_execution_summaries=value
                ),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        pipeline_name: str,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelineExecutionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pipeline_version_alias: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineExecutionsResponse, PipelineExecutionSummary]:
        """Page through `ListPipelineExecutions`: a request is sent when its page is
        read.

        Args:
            pipeline_name: The name or Amazon Resource Name (ARN) of the pipeline. 1
                to 2048 characters.
            created_after: A filter that returns the pipeline executions that were
                created after a specified time.
            created_before: A filter that returns the pipeline executions that were
                created before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pipeline_version_alias: The alias of a pipeline version. 1 to 128
                characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelineExecutionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                pipeline_version_alias=pipeline_version_alias,
            ),
            pagination_config,
            prefetch=prefetch,
        )
