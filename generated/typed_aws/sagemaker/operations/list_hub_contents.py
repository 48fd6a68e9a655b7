"""ListHubContents of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.hub_content_sort_by import hub_content_sort_by_or_none
from ..shapes.hub_content_type import as_hub_content_type
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..shapes.hub_content_info import HubContentInfo
    from ..shapes.hub_content_sort_by import HubContentSortBy
    from ..shapes.hub_content_type import HubContentType
    from ..shapes.sort_order import SortOrder


@frozen(kw_only=True, repr=False, eq=False)
class ListHubContentsResponse(Response):
    """The response of `ListHubContents`, with `hub_content_summaries` and
    `next_token`.
    """

    hub_content_summaries: Sequence[HubContentInfo] | None = None
    """The summaries of the listed hub content."""

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hub content, use it in the subsequent request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListHubContentsRequest(Request[ListHubContentsResponse]):
    """List the contents of a hub."""

    __operation__: ClassVar = "ListHubContents"
    __response__: ClassVar = ListHubContentsResponse

    hub_name: str
    """The name of the hub to list the contents of."""

    hub_content_type: HubContentType = field(converter=as_hub_content_type)
    """The type of hub content to list."""

    name_contains: str | None = None
    """Only list hub content if the name contains the specified string."""

    max_schema_version: str | None = None
    """The upper bound of the hub content schema verion."""

    creation_time_before: datetime | None = None
    """Only list hub content that was created before the time specified."""

    creation_time_after: datetime | None = None
    """Only list hub content that was created after the time specified."""

    sort_by: HubContentSortBy | None = field(
        default=None, converter=hub_content_sort_by_or_none
    )
    """Sort hub content versions by either name or creation time."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """Sort hubs by ascending or descending order."""

    max_results: int | None = None
    """The maximum amount of hub content to list."""

    next_token: str | None = None
    """If the response to a previous `ListHubContents` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of hub content, use
    the token in the next request.
    """
