"""ListInferenceGateways of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.global_inference_gateway_member_status import (
    global_inference_gateway_member_status_or_none,
)

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.global_inference_gateway_member_status import (
        GlobalInferenceGatewayMemberStatus,
    )


class GlobalInferenceGatewayMemberFilterName(OpenEnum):
    """The attribute to filter on when you call `ListInferenceGateways`."""

    STATUS = "Status"
    CLUSTER_ARN = "ClusterArn"


GlobalInferenceGatewayMemberFilterNameLike: TypeAlias = (
    GlobalInferenceGatewayMemberFilterName
    | Literal[
        "Status",
        "ClusterArn",
    ]
)


def as_global_inference_gateway_member_filter_name(
    value: GlobalInferenceGatewayMemberFilterNameLike, /
) -> GlobalInferenceGatewayMemberFilterName:
    return converted(GlobalInferenceGatewayMemberFilterName, value)


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayMemberFilter(Structure):
    """A filter for `ListInferenceGateways`. The filter matches the in-cluster
    inference gateways whose attribute named by `Name` equals `Value`.
    """

    name: GlobalInferenceGatewayMemberFilterName = field(
        converter=as_global_inference_gateway_member_filter_name
    )
    """The attribute to filter in-cluster inference gateways on. Supported values are
    `Status` and `ClusterArn`.
    """

    value: str
    """The value to match. For the `Status` filter, specify a status of an in-cluster
    inference gateway. For the `ClusterArn` filter, specify the Amazon Resource
    Name (ARN) of a SageMaker HyperPod cluster.
    """


@frozen(kw_only=True, repr=False, eq=False)
class GlobalInferenceGatewayMemberSummary(Structure):
    """Summary information about an in-cluster inference gateway in a global
    inference gateway, including its status.
    """

    name: str | None = None
    """The name of the `InferenceGatewayConfig` resource that defines the in-cluster
    inference gateway.
    """

    namespace: str | None = None
    """The Kubernetes namespace of the in-cluster inference gateway."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that runs the
    in-cluster inference gateway.
    """

    status: GlobalInferenceGatewayMemberStatus | None = field(
        default=None, converter=global_inference_gateway_member_status_or_none
    )
    """The status of the in-cluster inference gateway in the global inference
    gateway. This status describes the membership in the global inference gateway,
    not the health of the in-cluster inference gateway.
    """

    failure_reason: str | None = None
    """The reason that adding or removing the in-cluster inference gateway failed.
    This value is set only when the status is `FAILED`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceGatewaysResponse(Response):
    """The response of `ListInferenceGateways`, with `inference_gateway_summaries`
    and `next_token`.
    """

    inference_gateway_summaries: (
        Sequence[GlobalInferenceGatewayMemberSummary] | None
    ) = None
    """The summaries of the in-cluster inference gateways, in the order that they
    were added.
    """

    next_token: str | None = None
    """If the result of the previous `ListInferenceGateways` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of in-cluster
    inference gateways, use the token in the next request.
    """


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
    """The name, Amazon Resource Name (ARN), or ID of the global inference gateway."""

    filters: Sequence[GlobalInferenceGatewayMemberFilter] | None = None
    """The filters to apply to the results. You can filter by `Status` and
    `ClusterArn`. Multiple filters are combined with a logical AND.
    """

    next_token: str | None = None
    """If the result of the previous `ListInferenceGateways` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of in-cluster
    inference gateways, use the token in the next request.
    """

    max_results: int | None = None
    """The maximum number of in-cluster inference gateways to return in the response."""


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
                inference gateway.
            filters: The filters to apply to the results.
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
