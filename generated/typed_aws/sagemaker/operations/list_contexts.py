"""ListContexts of Amazon SageMaker Service."""

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
    from ..shapes.context_source import ContextSource
    from ..shapes.sort_order import SortOrderLike


class SortContextsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortContextsByLike: TypeAlias = SortContextsBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ContextSummary(Structure):
    """Lists a summary of the properties of a context. A context provides a logical
    grouping of other entities.
    """

    context_arn: str | None = None
    context_name: str | None = None
    source: ContextSource | None = None
    context_type: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListContextsResponse(Response):
    """The response of `ListContexts`, with `context_summaries` and `next_token`."""

    context_summaries: Sequence[ContextSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListContextsRequest(Request[ListContextsResponse]):
    """Lists the contexts in your account and their properties."""

    __operation__: ClassVar = "ListContexts"
    __response__: ClassVar = ListContextsResponse

    source_uri: str | None = None
    context_type: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortContextsBy | None = field(
        default=None, converter=or_none(SortContextsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListContextsPaginator(Paginator[ListContextsResponse, ContextSummary]):
    """The pages of `ListContexts`."""

    rules: paging.Rules[ListContextsResponse, ContextSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.context_summaries,
            put=lambda page, value: evolve(page, context_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortContextsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListContextsResponse, ContextSummary]:
        """Page through `ListContexts`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only contexts with the specified source
                URI. 1 to 2048 characters.
            context_type: A filter that returns only contexts of the specified type.
                At most 256 characters.
            created_after: A filter that returns only contexts created on or after
                the specified time.
            created_before: A filter that returns only contexts created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListContextsRequest(
                source_uri=source_uri,
                context_type=context_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
