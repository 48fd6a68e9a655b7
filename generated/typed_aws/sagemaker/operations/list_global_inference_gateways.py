"""ListGlobalInferenceGateways of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.global_inference_gateway_status import GlobalInferenceGatewayStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class GlobalInferenceGatewayFilterName(OpenEnum):
    """The attribute to filter on when you call `ListGlobalInferenceGateways`."""

    STATUS = "Status"


GlobalInferenceGatewayFilterNameLike: TypeAlias = (
    GlobalInferenceGatewayFilterName | Literal["Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayFilter(Structure):
    """A filter for `ListGlobalInferenceGateways`. The filter matches the global
    inference gateways whose attribute named by `Name` equals `Value`.
    """

    name: GlobalInferenceGatewayFilterName = field(
        converter=as_enum(GlobalInferenceGatewayFilterName)
    )
    value: str


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewaySummary(Structure):
    """Summary information about a global inference gateway."""

    arn: str = ABSENT
    id: str = ABSENT
    name: str = ABSENT
    status: GlobalInferenceGatewayStatus = field(
        default=ABSENT, converter=as_enum(GlobalInferenceGatewayStatus)
    )
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListGlobalInferenceGatewaysResponse(Response):
    """The response of `ListGlobalInferenceGateways`, with
    `global_inference_gateway_summaries` and `next_token`.
    """

    global_inference_gateway_summaries: Sequence[GlobalInferenceGatewaySummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListGlobalInferenceGatewaysRequest(Request[ListGlobalInferenceGatewaysResponse]):
    """Lists summaries of the global inference gateways in your account. You can
    filter the results by status.
    """

    __operation__: ClassVar = "ListGlobalInferenceGateways"
    __response__: ClassVar = ListGlobalInferenceGatewaysResponse

    filters: Sequence[GlobalInferenceGatewayFilter] | None = None
    next_token: str | None = None
    max_results: int | None = None


class ListGlobalInferenceGatewaysPaginator(
    Paginator[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]
):
    """The pages of `ListGlobalInferenceGateways`."""

    rules: paging.Rules[
        ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.global_inference_gateway_summaries,
            put=lambda page, value: evolve(
                page, global_inference_gateway_summaries=value
            ),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        filters: Sequence[GlobalInferenceGatewayFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListGlobalInferenceGatewaysResponse, GlobalInferenceGatewaySummary]:
        """Page through `ListGlobalInferenceGateways`: a request is sent when its page
        is read.

        Args:
            filters: The filters to apply to the results. At most 10 items.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListGlobalInferenceGatewaysRequest(
                filters=filters,
            ),
            pagination_config,
            prefetch=prefetch,
        )
