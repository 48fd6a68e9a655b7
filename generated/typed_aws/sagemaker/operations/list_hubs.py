"""ListHubs of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
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
    return None if value is None else converted(HubSortBy, value)


@frozen(kw_only=True, repr=False, eq=False)
class HubInfo(Structure):
    """Information about a hub."""

    hub_name: str | None = None
    """The name of the hub."""

    hub_arn: str | None = None
    """The Amazon Resource Name (ARN) of the hub."""

    hub_display_name: str | None = None
    """The display name of the hub."""

    hub_description: str | None = None
    """A description of the hub."""

    hub_search_keywords: Sequence[str] | None = None
    """The searchable keywords for the hub."""

    hub_status: HubStatus | None = field(default=None, converter=hub_status_or_none)
    """The status of the hub."""

    creation_time: datetime | None = None
    """The date and time that the hub was created."""

    last_modified_time: datetime | None = None
    """The date and time that the hub was last modified."""


@frozen(kw_only=True, repr=False, eq=False)
class ListHubsResponse(Response):
    """The response of `ListHubs`, with `hub_summaries` and `next_token`."""

    hub_summaries: Sequence[HubInfo] | None = None
    """The summaries of the listed hubs."""

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of hubs, use it in the subsequent request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListHubsRequest(Request[ListHubsResponse]):
    """List all existing hubs."""

    __operation__: ClassVar = "ListHubs"
    __response__: ClassVar = ListHubsResponse

    name_contains: str | None = None
    """Only list hubs with names that contain the specified string."""

    creation_time_before: datetime | None = None
    """Only list hubs that were created before the time specified."""

    creation_time_after: datetime | None = None
    """Only list hubs that were created after the time specified."""

    last_modified_time_before: datetime | None = None
    """Only list hubs that were last modified before the time specified."""

    last_modified_time_after: datetime | None = None
    """Only list hubs that were last modified after the time specified."""

    sort_by: HubSortBy | None = field(default=None, converter=hub_sort_by_or_none)
    """Sort hubs by either name or creation time."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """Sort hubs by ascending or descending order."""

    max_results: int | None = None
    """The maximum number of hubs to list."""

    next_token: str | None = None
    """If the response to a previous `ListHubs` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of hubs, use the token in the
    next request.
    """
