"""ListUltraServersByReservedCapacity of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.reserved_capacity_instance_type import ReservedCapacityInstanceType

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class UltraServerHealthStatus(OpenEnum):
    OK = "OK"
    IMPAIRED = "Impaired"
    INSUFFICIENT_DATA = "Insufficient-Data"


UltraServerHealthStatusLike: TypeAlias = (
    UltraServerHealthStatus | Literal["OK", "Impaired", "Insufficient-Data"]
)


@frozen(kw_only=True, repr=False, eq=False)
class UltraServer(Structure):
    """Represents a high-performance compute server used for distributed training in
    SageMaker AI. An UltraServer consists of multiple instances within a shared
    NVLink interconnect domain.
    """

    ultra_server_id: str = ABSENT
    ultra_server_type: str = ABSENT
    availability_zone: str = ABSENT
    instance_type: ReservedCapacityInstanceType = field(
        default=ABSENT, converter=as_enum(ReservedCapacityInstanceType)
    )
    total_instance_count: int = ABSENT
    configured_spare_instance_count: int | None = None
    available_instance_count: int | None = None
    in_use_instance_count: int | None = None
    available_spare_instance_count: int | None = None
    unhealthy_instance_count: int | None = None
    health_status: UltraServerHealthStatus | None = field(
        default=None, converter=or_none(UltraServerHealthStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListUltraServersByReservedCapacityResponse(Response):
    """The response of `ListUltraServersByReservedCapacity`, with `next_token` and
    `ultra_servers`.
    """

    next_token: str | None = None
    ultra_servers: Sequence[UltraServer] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListUltraServersByReservedCapacityRequest(
    Request[ListUltraServersByReservedCapacityResponse]
):
    """Lists all UltraServers that are part of a specified reserved capacity."""

    __operation__: ClassVar = "ListUltraServersByReservedCapacity"
    __response__: ClassVar = ListUltraServersByReservedCapacityResponse

    reserved_capacity_arn: str
    max_results: int | None = None
    next_token: str | None = None


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
                UltraServers for. 50 to 2048 characters.
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
