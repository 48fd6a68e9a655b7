"""ListUltraServersByReservedCapacity of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, wire
from ..shapes.reserved_capacity_instance_type import (
    reserved_capacity_instance_type_or_none,
)

if TYPE_CHECKING:
    from ..._runtime.paging.pages import Pages, PaginationConfig
    from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType


class UltraServerHealthStatus(OpenEnum):
    OK = "OK"
    IMPAIRED = "Impaired"
    INSUFFICIENT_DATA = "Insufficient-Data"


UltraServerHealthStatusLike: TypeAlias = (
    UltraServerHealthStatus
    | Literal[
        "OK",
        "Impaired",
        "Insufficient-Data",
    ]
)


def ultra_server_health_status_or_none(
    value: UltraServerHealthStatusLike | None, /
) -> UltraServerHealthStatus | None:
    return None if value is None else UltraServerHealthStatus(value)


@frozen(kw_only=True)
class UltraServer:
    """Represents a high-performance compute server used for distributed training in
    SageMaker AI. An UltraServer consists of multiple instances within a shared
    NVLink interconnect domain.
    """

    ultra_server_id: str | None = field(default=None, metadata=wire("UltraServerId"))
    """The unique identifier for the UltraServer."""

    ultra_server_type: str | None = field(
        default=None, metadata=wire("UltraServerType")
    )
    """The type of UltraServer, such as ml.u-p6e-gb200x72."""

    availability_zone: str | None = field(
        default=None, metadata=wire("AvailabilityZone")
    )
    """The name of the Availability Zone where the UltraServer is provisioned."""

    instance_type: ReservedCapacityInstanceType | None = field(
        default=None,
        converter=reserved_capacity_instance_type_or_none,
        metadata=wire("InstanceType"),
    )
    """The Amazon EC2 instance type used in the UltraServer."""

    total_instance_count: int | None = field(
        default=None, metadata=wire("TotalInstanceCount")
    )
    """The total number of instances in this UltraServer."""

    configured_spare_instance_count: int | None = field(
        default=None, metadata=wire("ConfiguredSpareInstanceCount")
    )
    """The number of spare instances configured for this UltraServer to provide
    enhanced resiliency.
    """

    available_instance_count: int | None = field(
        default=None, metadata=wire("AvailableInstanceCount")
    )
    """The number of instances currently available for use in this UltraServer."""

    in_use_instance_count: int | None = field(
        default=None, metadata=wire("InUseInstanceCount")
    )
    """The number of instances currently in use in this UltraServer."""

    available_spare_instance_count: int | None = field(
        default=None, metadata=wire("AvailableSpareInstanceCount")
    )
    """The number of available spare instances in the UltraServer."""

    unhealthy_instance_count: int | None = field(
        default=None, metadata=wire("UnhealthyInstanceCount")
    )
    """The number of instances in this UltraServer that are currently in an unhealthy
    state.
    """

    health_status: UltraServerHealthStatus | None = field(
        default=None,
        converter=ultra_server_health_status_or_none,
        metadata=wire("HealthStatus"),
    )
    """The overall health status of the UltraServer."""


@frozen(kw_only=True)
class ListUltraServersByReservedCapacityResponse(Response):
    """The response of `ListUltraServersByReservedCapacity`, with `next_token` and
    `ultra_servers`.
    """

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the response is truncated, SageMaker returns this token. Use it in the next
    request to retrieve the next set of UltraServers.
    """

    ultra_servers: Sequence[UltraServer] | None = field(
        default=None, metadata=wire("UltraServers")
    )
    """A list of UltraServers that are part of the specified reserved capacity."""


@frozen(kw_only=True)
class ListUltraServersByReservedCapacityRequest(
    Request[ListUltraServersByReservedCapacityResponse]
):
    """Lists all UltraServers that are part of a specified reserved capacity."""

    __operation__: ClassVar = "ListUltraServersByReservedCapacity"
    __response__: ClassVar = ListUltraServersByReservedCapacityResponse

    reserved_capacity_arn: str = field(metadata=wire("ReservedCapacityArn"))
    """The ARN of the reserved capacity to list UltraServers for."""

    max_results: int | None = field(default=None, metadata=wire("MaxResults"))
    """The maximum number of UltraServers to return in the response. The default
    value is 10.
    """

    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    """If the previous response was truncated, you receive this token. Use it in your
    next request to receive the next set of results.
    """


class ListUltraServersByReservedCapacityPaginator(
    Paginator[ListUltraServersByReservedCapacityResponse, UltraServer]
):
    """The pages of `ListUltraServersByReservedCapacity`."""

    rules: paging.Rules[ListUltraServersByReservedCapacityResponse, UltraServer] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.ultra_servers,
                put=lambda page, value: evolve(page, ultra_servers=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        reserved_capacity_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListUltraServersByReservedCapacityResponse, UltraServer]:
        """Page through `ListUltraServersByReservedCapacity`: a request is sent when its
        page is read.

        Args:
            reserved_capacity_arn: The ARN of the reserved capacity to list
                UltraServers for.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListUltraServersByReservedCapacityRequest(
                reserved_capacity_arn=reserved_capacity_arn,
            ),
            pagination_config,
            prefetch=prefetch,
        )
