"""ListEndpointConfigs of Amazon SageMaker Service."""

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
from ..shapes.order_key import OrderKey

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.order_key import OrderKeyLike


class EndpointConfigSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


EndpointConfigSortKeyLike: TypeAlias = (
    EndpointConfigSortKey | Literal["Name", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EndpointConfigSummary(Structure):
    """Provides summary information for an endpoint configuration."""

    endpoint_config_name: str = ABSENT
    endpoint_config_arn: str = ABSENT
    creation_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointConfigsResponse(Response):
    """The response of `ListEndpointConfigs`, with `endpoint_configs` and
    `next_token`.
    """

    endpoint_configs: Sequence[EndpointConfigSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointConfigsRequest(Request[ListEndpointConfigsResponse]):
    """Lists endpoint configurations."""

    __operation__: ClassVar = "ListEndpointConfigs"
    __response__: ClassVar = ListEndpointConfigsResponse

    sort_by: EndpointConfigSortKey | None = field(
        default=None, converter=or_none(EndpointConfigSortKey)
    )
    sort_order: OrderKey | None = field(default=None, converter=or_none(OrderKey))
    next_token: str | None = None
    max_results: int | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None


class ListEndpointConfigsPaginator(
    Paginator[ListEndpointConfigsResponse, EndpointConfigSummary]
):
    """The pages of `ListEndpointConfigs`."""

    rules: paging.Rules[ListEndpointConfigsResponse, EndpointConfigSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.endpoint_configs,
                put=lambda page, value: evolve(page, endpoint_configs=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        sort_by: EndpointConfigSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEndpointConfigsResponse, EndpointConfigSummary]:
        """Page through `ListEndpointConfigs`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the endpoint configuration name. At most 63
                characters.
            creation_time_before: A filter that returns only endpoint configurations
                created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoint configurations
                with a creation time greater than or equal to the specified time
                (timestamp).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListEndpointConfigsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            pagination_config,
            prefetch=prefetch,
        )
