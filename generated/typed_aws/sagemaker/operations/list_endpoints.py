"""ListEndpoints of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.endpoint_status import EndpointStatus
from ..shapes.order_key import OrderKey

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.endpoint_status import EndpointStatusLike
    from ..shapes.order_key import OrderKeyLike


class EndpointSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


EndpointSortKeyLike: TypeAlias = (
    EndpointSortKey | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EndpointSummary(Structure):
    """Provides summary information for an endpoint."""

    endpoint_name: str = ABSENT
    endpoint_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    endpoint_status: EndpointStatus = field(
        default=ABSENT, converter=as_enum(EndpointStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointsResponse(Response):
    """The response of `ListEndpoints`, with `endpoints` and `next_token`."""

    endpoints: Sequence[EndpointSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointsRequest(Request[ListEndpointsResponse]):
    """Lists endpoints."""

    __operation__: ClassVar = "ListEndpoints"
    __response__: ClassVar = ListEndpointsResponse

    sort_by: EndpointSortKey | None = field(
        default=None, converter=or_none(EndpointSortKey)
    )
    sort_order: OrderKey | None = field(default=None, converter=or_none(OrderKey))
    next_token: str | None = None
    max_results: int | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    status_equals: EndpointStatus | None = field(
        default=None, converter=or_none(EndpointStatus)
    )


class ListEndpointsPaginator(Paginator[ListEndpointsResponse, EndpointSummary]):
    """The pages of `ListEndpoints`."""

    rules: paging.Rules[ListEndpointsResponse, EndpointSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.endpoints,
            put=lambda page, value: evolve(page, endpoints=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_by: EndpointSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: EndpointStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEndpointsResponse, EndpointSummary]:
        """Page through `ListEndpoints`: a request is sent when its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in endpoint names. At most 63 characters.
            creation_time_before: A filter that returns only endpoints that were
                created before the specified time (timestamp).
            creation_time_after: A filter that returns only endpoints with a creation
                time greater than or equal to the specified time (timestamp).
            last_modified_time_before: A filter that returns only endpoints that were
                modified before the specified timestamp.
            last_modified_time_after: A filter that returns only endpoints that were
                modified after the specified timestamp.
            status_equals: A filter that returns only endpoints with the specified
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListEndpointsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
