"""ListHubContentVersions of Amazon SageMaker Service."""

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
class ListHubContentVersionsResponse(Response):
    """The response of `ListHubContentVersions`, with `hub_content_summaries` and
    `next_token`.
    """

    hub_content_summaries: Sequence[HubContentInfo] | None = None
    """The summaries of the listed hub content versions."""

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hub content versions, use it in the subsequent request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListHubContentVersionsRequest(Request[ListHubContentVersionsResponse]):
    """List hub content versions."""

    __operation__: ClassVar = "ListHubContentVersions"
    __response__: ClassVar = ListHubContentVersionsResponse

    hub_name: str
    """The name of the hub to list the content versions of."""

    hub_content_type: HubContentType = field(converter=as_hub_content_type)
    """The type of hub content to list versions of."""

    hub_content_name: str
    """The name of the hub content."""

    min_version: str | None = None
    """The lower bound of the hub content versions to list."""

    max_schema_version: str | None = None
    """The upper bound of the hub content schema version."""

    creation_time_before: datetime | None = None
    """Only list hub content versions that were created before the time specified."""

    creation_time_after: datetime | None = None
    """Only list hub content versions that were created after the time specified."""

    sort_by: HubContentSortBy | None = field(
        default=None, converter=hub_content_sort_by_or_none
    )
    """Sort hub content versions by either name or creation time."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """Sort hub content versions by ascending or descending order."""

    max_results: int | None = None
    """The maximum number of hub content versions to list."""

    next_token: str | None = None
    """If the response to a previous `ListHubContentVersions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of hub content
    versions, use the token in the next request.
    """
