"""ListHubs of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.hub_status import HubStatus
from ..shapes.sort_order import SortOrder


class HubSortBy(OpenEnum):
    HUB_NAME = "HubName"
    CREATION_TIME = "CreationTime"
    HUB_STATUS = "HubStatus"
    ACCOUNT_ID_OWNER = "AccountIdOwner"


HubSortByLike: TypeAlias = (
    HubSortBy | Literal["HubName", "CreationTime", "HubStatus", "AccountIdOwner"]
)


@frozen(kw_only=True, repr=False, eq=False)
class HubInfo(Structure):
    """Information about a hub."""

    hub_name: str = ABSENT
    hub_arn: str = ABSENT
    hub_display_name: str | None = None
    hub_description: str | None = None
    hub_search_keywords: Sequence[str] = ABSENT
    hub_status: HubStatus = field(default=ABSENT, converter=as_enum(HubStatus))
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListHubsResponse(Response):
    """The response of `ListHubs`, with `hub_summaries` and `next_token`."""

    hub_summaries: Sequence[HubInfo] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListHubsRequest(Request[ListHubsResponse]):
    """List all existing hubs."""

    __operation__: ClassVar = "ListHubs"
    __response__: ClassVar = ListHubsResponse

    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    sort_by: HubSortBy | None = field(default=None, converter=or_none(HubSortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    max_results: int | None = None
    next_token: str | None = None


class ListHubsPaginator(Paginator[ListHubsResponse, HubInfo]):
    """The pages of `ListHubs`. AWS describes no paginator, so this one is inferred."""

    __request__: ClassVar = ListHubsRequest
    rules: paging.Rules[ListHubsResponse, HubInfo] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.hub_summaries,
            put=lambda page, value: evolve(page, hub_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )
