"""ListClusterOperations of Amazon SageMaker Service."""

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
from ..shapes.cluster_operation_status import ClusterOperationStatus
from ..shapes.cluster_operation_type import ClusterOperationType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.cluster_operation_status import ClusterOperationStatusLike
    from ..shapes.cluster_operation_type import ClusterOperationTypeLike
    from ..shapes.sort_order import SortOrderLike


class ClusterOperationSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"


ClusterOperationSortByLike: TypeAlias = ClusterOperationSortBy | Literal["CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOperationSummary(Structure):
    """A summary of an operation performed on a HyperPod cluster."""

    operation_id: str | None = None
    cluster_arn: str | None = None
    type: ClusterOperationType | None = field(
        default=None, converter=or_none(ClusterOperationType)
    )
    status: ClusterOperationStatus | None = field(
        default=None, converter=or_none(ClusterOperationStatus)
    )
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterOperationsResponse(Response):
    """The response of `ListClusterOperations`, with `next_token` and
    `cluster_operation_summaries`.
    """

    next_token: str | None = None
    cluster_operation_summaries: Sequence[ClusterOperationSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterOperationsRequest(Request[ListClusterOperationsResponse]):
    """Retrieves a list of operation summaries for a specified HyperPod cluster, such
    as scaling operations and deep health checks. The operation supports
    filtering, sorting, and pagination of results.
    """

    __operation__: ClassVar = "ListClusterOperations"
    __response__: ClassVar = ListClusterOperationsResponse

    cluster_name: str
    status: ClusterOperationStatus | None = field(
        default=None, converter=or_none(ClusterOperationStatus)
    )
    type: ClusterOperationType | None = field(
        default=None, converter=or_none(ClusterOperationType)
    )
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_by: ClusterOperationSortBy | None = field(
        default=None, converter=or_none(ClusterOperationSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    max_results: int | None = None
    next_token: str | None = None


class ListClusterOperationsPaginator(
    Paginator[ListClusterOperationsResponse, ClusterOperationSummary]
):
    """The pages of `ListClusterOperations`."""

    rules: paging.Rules[ListClusterOperationsResponse, ClusterOperationSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.cluster_operation_summaries,
                put=lambda page, value: evolve(page, cluster_operation_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        cluster_name: str,
        status: ClusterOperationStatusLike | None = None,
        type: ClusterOperationTypeLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ClusterOperationSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterOperationsResponse, ClusterOperationSummary]:
        """Page through `ListClusterOperations`: a request is sent when its page is
        read.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod
                cluster for which to list operations. At most 256 characters.
            status: The operation status to filter by.
            type: The operation type to filter by.
            creation_time_after: The start of the time range for filtering
                operations.
            creation_time_before: The end of the time range for filtering operations.
            sort_by: The field to use for sorting the operation list.
            sort_order: The order in which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterOperationsRequest(
                cluster_name=cluster_name,
                status=status,
                type=type,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
