"""ListDevices of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


@frozen(kw_only=True, repr=False, eq=False)
class DeviceSummary(Structure):
    """Summary of the device."""

    device_name: str = ABSENT
    device_arn: str = ABSENT
    description: str | None = None
    device_fleet_name: str | None = None
    iot_thing_name: str | None = None
    registration_time: datetime | None = None
    latest_heartbeat: datetime | None = None
    models: Sequence[EdgeModelSummary] = ABSENT
    agent_version: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EdgeModelSummary(Structure):
    """Summary of model on edge device."""

    model_name: str = ABSENT
    model_version: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListDevicesResponse(Response):
    """The response of `ListDevices`, with `device_summaries` and `next_token`."""

    device_summaries: Sequence[DeviceSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDevicesRequest(Request[ListDevicesResponse]):
    """A list of devices."""

    __operation__: ClassVar = "ListDevices"
    __response__: ClassVar = ListDevicesResponse

    next_token: str | None = None
    max_results: int | None = None
    latest_heartbeat_after: datetime | None = None
    model_name: str | None = None
    device_fleet_name: str | None = None


class ListDevicesPaginator(Paginator[ListDevicesResponse, DeviceSummary]):
    """The pages of `ListDevices`."""

    rules: paging.Rules[ListDevicesResponse, DeviceSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.device_summaries,
            put=lambda page, value: evolve(page, device_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        latest_heartbeat_after: datetime | None = None,
        model_name: str | None = None,
        device_fleet_name: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDevicesResponse, DeviceSummary]:
        """Page through `ListDevices`: a request is sent when its page is read.

        Args:
            latest_heartbeat_after: Select fleets where the job was updated after X
            model_name: A filter that searches devices that contains this name in any
                of their models. 1 to 63 characters.
            device_fleet_name: Filter for fleets containing this name in their device
                fleet name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListDevicesRequest(
                latest_heartbeat_after=latest_heartbeat_after,
                model_name=model_name,
                device_fleet_name=device_fleet_name,
            ),
            pagination_config,
            prefetch=prefetch,
        )
