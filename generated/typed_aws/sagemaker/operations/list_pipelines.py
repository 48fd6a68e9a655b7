"""ListPipelines of Amazon SageMaker Service."""

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
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class PipelineManagedBy(OpenEnum):
    AWS = "AWS"
    CUSTOMER = "CUSTOMER"


PipelineManagedByLike: TypeAlias = PipelineManagedBy | Literal["AWS", "CUSTOMER"]


class SortPipelinesBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortPipelinesByLike: TypeAlias = SortPipelinesBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class PipelineSummary(Structure):
    """A summary of a pipeline."""

    pipeline_arn: str | None = None
    pipeline_name: str | None = None
    pipeline_display_name: str | None = None
    pipeline_description: str | None = None
    role_arn: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    last_execution_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelinesResponse(Response):
    """The response of `ListPipelines`, with `pipeline_summaries` and `next_token`."""

    pipeline_summaries: Sequence[PipelineSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelinesRequest(Request[ListPipelinesResponse]):
    """Gets a list of pipelines."""

    __operation__: ClassVar = "ListPipelines"
    __response__: ClassVar = ListPipelinesResponse

    pipeline_name_prefix: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortPipelinesBy | None = field(
        default=None, converter=or_none(SortPipelinesBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    managed_by: PipelineManagedBy | None = field(
        default=None, converter=or_none(PipelineManagedBy)
    )


class ListPipelinesPaginator(Paginator[ListPipelinesResponse, PipelineSummary]):
    """The pages of `ListPipelines`."""

    rules: paging.Rules[ListPipelinesResponse, PipelineSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.pipeline_summaries,
            put=lambda page, value: evolve(page, pipeline_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelinesByLike | None = None,
        sort_order: SortOrderLike | None = None,
        managed_by: PipelineManagedByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelinesResponse, PipelineSummary]:
        """Page through `ListPipelines`: a request is sent when its page is read.

        Args:
            pipeline_name_prefix: The prefix of the pipeline name. 1 to 256
                characters.
            created_after: A filter that returns the pipelines that were created
                after a specified time.
            created_before: A filter that returns the pipelines that were created
                before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            managed_by: Filters the pipelines by who manages them.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelinesRequest(
                pipeline_name_prefix=pipeline_name_prefix,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                managed_by=managed_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
