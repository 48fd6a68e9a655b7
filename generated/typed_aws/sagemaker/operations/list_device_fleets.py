"""ListDeviceFleets of Amazon SageMaker Service."""

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


class ListDeviceFleetsSortBy(OpenEnum):
    NAME = "NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"


ListDeviceFleetsSortByLike: TypeAlias = (
    ListDeviceFleetsSortBy | Literal["NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
)


@frozen(kw_only=True, repr=False, eq=False)
class DeviceFleetSummary(Structure):
    """Summary of the device fleet."""

    device_fleet_arn: str = ABSENT
    device_fleet_name: str = ABSENT
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDeviceFleetsResponse(Response):
    """The response of `ListDeviceFleets`, with `device_fleet_summaries` and
    `next_token`.
    """

    device_fleet_summaries: Sequence[DeviceFleetSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDeviceFleetsRequest(Request[ListDeviceFleetsResponse]):
    """Returns a list of devices in the fleet."""

    __operation__: ClassVar = "ListDeviceFleets"
    __response__: ClassVar = ListDeviceFleetsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    sort_by: ListDeviceFleetsSortBy | None = field(
        default=None, converter=or_none(ListDeviceFleetsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListDeviceFleetsPaginator(
    Paginator[ListDeviceFleetsResponse, DeviceFleetSummary]
):
    """The pages of `ListDeviceFleets`."""

    rules: paging.Rules[ListDeviceFleetsResponse, DeviceFleetSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.device_fleet_summaries,
            put=lambda page, value: evolve(page, device_fleet_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ListDeviceFleetsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDeviceFleetsResponse, DeviceFleetSummary]:
        """Page through `ListDeviceFleets`: a request is sent when its page is read.

        Args:
            creation_time_after: Filter fleets where packaging job was created after
                specified time.
            creation_time_before: Filter fleets where the edge packaging job was
                created before specified time.
            last_modified_time_after: Select fleets where the job was updated after X
            last_modified_time_before: Select fleets where the job was updated before
                X
            name_contains: Filter for fleets containing this name in their fleet
                device name. At most 63 characters.
            sort_by: The column to sort by.
            sort_order: What direction to sort in.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListDeviceFleetsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
