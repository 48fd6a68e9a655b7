"""ListEndpoints of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.endpoint_status import endpoint_status_or_none
from ..shapes.order_key import order_key_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.endpoint_status import EndpointStatus, EndpointStatusLike
    from ..shapes.order_key import OrderKey, OrderKeyLike


class EndpointSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


EndpointSortKeyLike: TypeAlias = (
    EndpointSortKey
    | Literal[
        "Name",
        "CreationTime",
        "Status",
    ]
)


def endpoint_sort_key_or_none(
    value: EndpointSortKeyLike | None, /
) -> EndpointSortKey | None:
    return None if value is None else converted(EndpointSortKey, value)


@frozen(kw_only=True, repr=False, eq=False)
class EndpointSummary(Structure):
    """Provides summary information for an endpoint."""

    endpoint_name: str | None = None
    """The name of the endpoint."""

    endpoint_arn: str | None = None
    """The Amazon Resource Name (ARN) of the endpoint."""

    creation_time: datetime | None = None
    """A timestamp that shows when the endpoint was created."""

    last_modified_time: datetime | None = None
    """A timestamp that shows when the endpoint was last modified."""

    endpoint_status: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """The status of the endpoint.

    - `OutOfService`: Endpoint is not available to take incoming requests.
    - `Creating`:
      [CreateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html)
      is executing.
    - `Updating`:
      [UpdateEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html)
      or
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      is executing.
    - `SystemUpdating`: Endpoint is undergoing maintenance and cannot be updated
      or deleted or re-scaled until it has completed. This maintenance operation
      does not change any customer-specified values such as VPC config, KMS
      encryption, model, instance type, or instance count.
    - `RollingBack`: Endpoint fails to scale up or down or change its variant
      weight and is in the process of rolling back to its previous configuration.
      Once the rollback completes, endpoint returns to an `InService` status. This
      transitional status only applies to an endpoint that has autoscaling enabled
      and is undergoing variant weight or capacity changes as part of an
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      call or when the
      [UpdateEndpointWeightsAndCapacities](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html)
      operation is called explicitly.
    - `InService`: Endpoint is available to process incoming requests.
    - `Deleting`:
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is executing.
    - `Failed`: Endpoint could not be created, updated, or re-scaled. Use
      `DescribeEndpointOutput$FailureReason` for information about the failure.
      [DeleteEndpoint](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html)
      is the only operation that can be performed on a failed endpoint.

    To get a list of endpoints with a specified status, use the `StatusEquals`
    filter with a call to
    [ListEndpoints](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEndpoints.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointsResponse(Response):
    """The response of `ListEndpoints`, with `endpoints` and `next_token`."""

    endpoints: Sequence[EndpointSummary] | None = None
    """An array or endpoint objects."""

    next_token: str | None = None
    """If the response is truncated, SageMaker returns this token. To retrieve the
    next set of training jobs, use it in the subsequent request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListEndpointsRequest(Request[ListEndpointsResponse]):
    """Lists endpoints."""

    __operation__: ClassVar = "ListEndpoints"
    __response__: ClassVar = ListEndpointsResponse

    sort_by: EndpointSortKey | None = field(
        default=None, converter=endpoint_sort_key_or_none
    )
    """Sorts the list of results. The default is `CreationTime`."""

    sort_order: OrderKey | None = field(default=None, converter=order_key_or_none)
    """The sort order for results. The default is `Descending`."""

    next_token: str | None = None
    """If the result of a `ListEndpoints` request was truncated, the response
    includes a `NextToken`. To retrieve the next set of endpoints, use the token
    in the next request.
    """

    max_results: int | None = None
    """The maximum number of endpoints to return in the response. This value defaults
    to 10.
    """

    name_contains: str | None = None
    """A string in endpoint names. This filter returns only endpoints whose name
    contains the specified string.
    """

    creation_time_before: datetime | None = None
    """A filter that returns only endpoints that were created before the specified
    time (timestamp).
    """

    creation_time_after: datetime | None = None
    """A filter that returns only endpoints with a creation time greater than or
    equal to the specified time (timestamp).
    """

    last_modified_time_before: datetime | None = None
    """A filter that returns only endpoints that were modified before the specified
    timestamp.
    """

    last_modified_time_after: datetime | None = None
    """A filter that returns only endpoints that were modified after the specified
    timestamp.
    """

    status_equals: EndpointStatus | None = field(
        default=None, converter=endpoint_status_or_none
    )
    """A filter that returns only endpoints with the specified status."""


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
            name_contains: A string in endpoint names.
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
