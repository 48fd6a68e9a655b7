"""ListPipelineVersions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class PipelineVersionSummary(Structure):
    """The summary of the pipeline version."""

    pipeline_arn: str | None = None
    pipeline_version_id: int | None = None
    creation_time: datetime | None = None
    pipeline_version_description: str | None = None
    pipeline_version_display_name: str | None = None
    last_execution_pipeline_execution_arn: str | None = None
    pipeline_version_aliases: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineVersionsResponse(Response):
    """The response of `ListPipelineVersions`, with `pipeline_version_summaries` and
    `next_token`.
    """

    pipeline_version_summaries: Sequence[PipelineVersionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelineVersionsRequest(Request[ListPipelineVersionsResponse]):
    """Gets a list of all versions of the pipeline."""

    __operation__: ClassVar = "ListPipelineVersions"
    __response__: ClassVar = ListPipelineVersionsResponse

    pipeline_name: str
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListPipelineVersionsPaginator(
    Paginator[ListPipelineVersionsResponse, PipelineVersionSummary]
):
    """The pages of `ListPipelineVersions`."""

    rules: paging.Rules[ListPipelineVersionsResponse, PipelineVersionSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.pipeline_version_summaries,
                put=lambda page, value: evolve(page, pipeline_version_summaries=value),
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
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelineVersionsResponse, PipelineVersionSummary]:
        """Page through `ListPipelineVersions`: a request is sent when its page is read.

        Args:
            pipeline_name: The Amazon Resource Name (ARN) of the pipeline. 1 to 2048
                characters.
            created_after: A filter that returns the pipeline versions that were
                created after a specified time.
            created_before: A filter that returns the pipeline versions that were
                created before a specified time.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelineVersionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
