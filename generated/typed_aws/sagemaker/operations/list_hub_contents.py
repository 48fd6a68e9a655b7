"""ListHubContents of Amazon SageMaker Service."""

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
from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_sort_by import HubContentSortBy
from ..shapes.hub_content_type import HubContentType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..shapes.hub_content_info import HubContentInfo


@frozen(kw_only=True, repr=False, eq=False)
class ListHubContentsResponse(Response):
    """The response of `ListHubContents`, with `hub_content_summaries` and
    `next_token`.
    """

    hub_content_summaries: Sequence[HubContentInfo] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListHubContentsRequest(Request[ListHubContentsResponse]):
    """List the contents of a hub."""

    __operation__: ClassVar = "ListHubContents"
    __response__: ClassVar = ListHubContentsResponse

    hub_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    name_contains: str | None = None
    max_schema_version: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    sort_by: HubContentSortBy | None = field(
        default=None, converter=or_none(HubContentSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    max_results: int | None = None
    next_token: str | None = None


class ListHubContentsPaginator(Paginator[ListHubContentsResponse, "HubContentInfo"]):
    """The pages of `ListHubContents`. AWS describes no paginator, so this one is
    inferred.
    """

    __request__: ClassVar = ListHubContentsRequest
    rules: paging.Rules[ListHubContentsResponse, HubContentInfo] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.hub_content_summaries,
            put=lambda page, value: evolve(page, hub_content_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )
