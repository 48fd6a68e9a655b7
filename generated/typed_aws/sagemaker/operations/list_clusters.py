"""ListClusters of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.cluster_image_version_status import ClusterImageVersionStatus
from ..shapes.cluster_sort_by import ClusterSortBy
from ..shapes.cluster_status import ClusterStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.cluster_sort_by import ClusterSortByLike
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSummary(Structure):
    """Lists a summary of the properties of a SageMaker HyperPod cluster."""

    cluster_arn: str = ABSENT
    cluster_name: str = ABSENT
    creation_time: datetime = ABSENT
    cluster_status: ClusterStatus = field(
        default=ABSENT, converter=as_enum(ClusterStatus)
    )
    training_plan_arns: Sequence[str] = ABSENT
    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=or_none(ClusterImageVersionStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListClustersResponse(Response):
    """The response of `ListClusters`, with `next_token` and `cluster_summaries`."""

    next_token: str | None = None
    cluster_summaries: Sequence[ClusterSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListClustersRequest(Request[ListClustersResponse]):
    """Retrieves the list of SageMaker HyperPod clusters."""

    __operation__: ClassVar = "ListClusters"
    __response__: ClassVar = ListClustersResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: ClusterSortBy | None = field(
        default=None, converter=or_none(ClusterSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    training_plan_arn: str | None = None


class ListClustersPaginator(Paginator[ListClustersResponse, ClusterSummary]):
    """The pages of `ListClusters`."""

    rules: paging.Rules[ListClustersResponse, ClusterSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.cluster_summaries,
            put=lambda page, value: evolve(page, cluster_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        training_plan_arn: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClustersResponse, ClusterSummary]:
        """Page through `ListClusters`: a request is sent when its page is read.

        Args:
            creation_time_after: Set a start time for the time range during which you
                want to list SageMaker HyperPod clusters.
            creation_time_before: Set an end time for the time range during which you
                want to list SageMaker HyperPod clusters.
            name_contains: Set the maximum number of instances to print in the list.
                At most 63 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            training_plan_arn: The Amazon Resource Name (ARN); of the training plan
                to filter clusters by. 50 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClustersRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                training_plan_arn=training_plan_arn,
            ),
            pagination_config,
            prefetch=prefetch,
        )
