"""ListFlowDefinitions of Amazon SageMaker Service."""

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
from ..shapes.flow_definition_status import FlowDefinitionStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class FlowDefinitionSummary(Structure):
    """Contains summary information about the flow definition."""

    flow_definition_name: str = ABSENT
    flow_definition_arn: str = ABSENT
    flow_definition_status: FlowDefinitionStatus = field(
        default=ABSENT, converter=as_enum(FlowDefinitionStatus)
    )
    creation_time: datetime = ABSENT
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFlowDefinitionsResponse(Response):
    """The response of `ListFlowDefinitions`, with `flow_definition_summaries` and
    `next_token`.
    """

    flow_definition_summaries: Sequence[FlowDefinitionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFlowDefinitionsRequest(Request[ListFlowDefinitionsResponse]):
    """Returns information about the flow definitions in your account."""

    __operation__: ClassVar = "ListFlowDefinitions"
    __response__: ClassVar = ListFlowDefinitionsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListFlowDefinitionsPaginator(
    Paginator[ListFlowDefinitionsResponse, FlowDefinitionSummary]
):
    """The pages of `ListFlowDefinitions`."""

    rules: paging.Rules[ListFlowDefinitionsResponse, FlowDefinitionSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.flow_definition_summaries,
                put=lambda page, value: evolve(page, flow_definition_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListFlowDefinitionsResponse, FlowDefinitionSummary]:
        """Page through `ListFlowDefinitions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only flow definitions with a
                creation time greater than or equal to the specified timestamp.
            creation_time_before: A filter that returns only flow definitions that
                were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results
                sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListFlowDefinitionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
