"""ListInferenceGateways of Amazon SageMaker Service."""

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
from ..shapes.global_inference_gateway_member_status import (
    GlobalInferenceGatewayMemberStatus,
)

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class GlobalInferenceGatewayMemberFilterName(OpenEnum):
    """The attribute to filter on when you call `ListInferenceGateways`."""

    STATUS = "Status"
    CLUSTER_ARN = "ClusterArn"


GlobalInferenceGatewayMemberFilterNameLike: TypeAlias = (
    GlobalInferenceGatewayMemberFilterName | Literal["Status", "ClusterArn"]
)


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayMemberFilter(Structure):
    """A filter for `ListInferenceGateways`. The filter matches the in-cluster
    inference gateways whose attribute named by `Name` equals `Value`.
    """

    name: GlobalInferenceGatewayMemberFilterName = field(
        converter=as_enum(GlobalInferenceGatewayMemberFilterName)
    )
    value: str


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayMemberSummary(Structure):
    """Summary information about an in-cluster inference gateway in a global
    inference gateway, including its status.
    """

    name: str = ABSENT
    namespace: str = ABSENT
    cluster_arn: str = ABSENT
    status: GlobalInferenceGatewayMemberStatus | None = field(
        default=None, converter=or_none(GlobalInferenceGatewayMemberStatus)
    )
    failure_reason: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceGatewaysResponse(Response):
    """The response of `ListInferenceGateways`, with `inference_gateway_summaries`
    and `next_token`.
    """

    inference_gateway_summaries: Sequence[GlobalInferenceGatewayMemberSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceGatewaysRequest(Request[ListInferenceGatewaysResponse]):
    """Lists the in-cluster inference gateways in a global inference gateway, in the
    order that they were added. Each summary includes the status of the in-cluster
    inference gateway and, if the status is `FAILED`, the reason for the failure.
    `DescribeGlobalInferenceGateway` doesn't return the in-cluster inference
    gateways; use this operation to list them.
    """

    __operation__: ClassVar = "ListInferenceGateways"
    __response__: ClassVar = ListInferenceGatewaysResponse

    identifier: str
    filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None
    next_token: str | None = None
    max_results: int | None = None


class ListInferenceGatewaysPaginator(
    Paginator[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]
):
    """The pages of `ListInferenceGateways`."""

    rules: paging.Rules[
        ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.inference_gateway_summaries,
            put=lambda page, value: evolve(page, inference_gateway_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        identifier: str,
        filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceGatewaysResponse, GlobalInferenceGatewayMemberSummary]:
        """Page through `ListInferenceGateways`: a request is sent when its page is
        read.

        Args:
            identifier: The name, Amazon Resource Name (ARN), or ID of the global
                inference gateway. 1 to 2048 characters.
            filters: The filters to apply to the results. At most 10 items.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceGatewaysRequest(
                identifier=identifier,
                filters=filters,
            ),
            pagination_config,
            prefetch=prefetch,
        )
