"""ListHubs of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.shapes import Request, Response, wire
from ..shapes.hub_status import hub_status_or_none
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..shapes.hub_status import HubStatus
    from ..shapes.sort_order import SortOrder


class HubSortBy(OpenEnum):
    HUB_NAME = "HubName"
    CREATION_TIME = "CreationTime"
    HUB_STATUS = "HubStatus"
    ACCOUNT_ID_OWNER = "AccountIdOwner"


HubSortByLike: TypeAlias = (
    HubSortBy
    | Literal[
        "HubName",
        "CreationTime",
        "HubStatus",
        "AccountIdOwner",
    ]
)


def hub_sort_by_or_none(value: HubSortByLike | None, /) -> HubSortBy | None:
    return None if value is None else HubSortBy(value)


@frozen(kw_only=True)
class HubInfo:
    """Information about a hub."""

    hub_name: str | None = field(default=None, metadata=wire("HubName"))
    """The name of the hub."""

    hub_arn: str | None = field(default=None, metadata=wire("HubArn"))
    """The Amazon Resource Name (ARN) of the hub."""

    hub_display_name: str | None = field(default=None, metadata=wire("HubDisplayName"))
    """The display name of the hub."""

    hub_description: str | None = field(default=None, metadata=wire("HubDescription"))
    """A description of the hub."""

    hub_search_keywords: Sequence[str] | None = field(
        default=None, metadata=wire("HubSearchKeywords")
    )
    """The searchable keywords for the hub."""

    hub_status: HubStatus | None = field(
        default=None, converter=hub_status_or_none, metadata=wire("HubStatus")
    )
    """The status of the hub."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The date and time that the hub was created."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """The date and time that the hub was last modified."""


@frozen(kw_only=True)
class ListHubsResponse(Response):
    """The response of `ListHubs`, with `hub_summaries` and `next_token`."""

    hub_summaries: Sequence[HubInfo] | None = field(
        default=None, metadata=wire("HubSummaries")
    )
    """The summaries of the listed hubs."""

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hubs, use it in the subsequent request.
    """


@frozen(kw_only=True)
class ListHubsRequest(Request[ListHubsResponse]):
    """List all existing hubs."""

    __operation__: ClassVar = "ListHubs"
    __response__: ClassVar = ListHubsResponse

    name_contains: str | None = field(default=None, metadata=wire("NameContains"))
    """Only list hubs with names that contain the specified string."""

    creation_time_before: datetime | None = field(
        default=None, metadata=wire("CreationTimeBefore")
    )
    """Only list hubs that were created before the time specified."""

    creation_time_after: datetime | None = field(
        default=None, metadata=wire("CreationTimeAfter")
    )
    """Only list hubs that were created after the time specified."""

    last_modified_time_before: datetime | None = field(
        default=None, metadata=wire("LastModifiedTimeBefore")
    )
    """Only list hubs that were last modified before the time specified."""

    last_modified_time_after: datetime | None = field(
        default=None, metadata=wire("LastModifiedTimeAfter")
    )
    """Only list hubs that were last modified after the time specified."""

    sort_by: HubSortBy | None = field(
        default=None, converter=hub_sort_by_or_none, metadata=wire("SortBy")
    )
    """Sort hubs by either name or creation time."""

    sort_order: SortOrder | None = field(
        default=None, converter=sort_order_or_none, metadata=wire("SortOrder")
    )
    """Sort hubs by ascending or descending order."""

    max_results: int | None = field(default=None, metadata=wire("MaxResults"))
    """The maximum number of hubs to list."""

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the response to a previous `ListHubs` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of hubs, use the token in the
    next request.
    """
