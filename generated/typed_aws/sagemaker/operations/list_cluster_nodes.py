"""ListClusterNodes of Amazon SageMaker Service."""

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
from ..shapes.cluster_instance_type import ClusterInstanceType
from ..shapes.cluster_sort_by import ClusterSortBy
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.cluster_instance_status_details import ClusterInstanceStatusDetails
    from ..shapes.cluster_sort_by import ClusterSortByLike
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.ultra_server_info import UltraServerInfo


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNodeSummary(Structure):
    """Lists a summary of the properties of an instance (also called a *node*
    interchangeably) of a SageMaker HyperPod cluster.
    """

    instance_group_name: str = ABSENT
    instance_id: str = ABSENT
    node_logical_id: str | None = None
    instance_type: ClusterInstanceType = field(
        default=ABSENT, converter=as_enum(ClusterInstanceType)
    )
    launch_time: datetime = ABSENT
    last_software_update_time: datetime | None = None
    instance_status: ClusterInstanceStatusDetails = ABSENT
    ultra_server_info: UltraServerInfo | None = None
    private_dns_hostname: str | None = None
    current_image_release_version: str | None = None
    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=or_none(ClusterImageVersionStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterNodesResponse(Response):
    """The response of `ListClusterNodes`, with `next_token` and
    `cluster_node_summaries`.
    """

    next_token: str | None = None
    cluster_node_summaries: Sequence[ClusterNodeSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterNodesRequest(Request[ListClusterNodesResponse]):
    """Retrieves the list of instances (also called *nodes* interchangeably) in a
    SageMaker HyperPod cluster.
    """

    __operation__: ClassVar = "ListClusterNodes"
    __response__: ClassVar = ListClusterNodesResponse

    cluster_name: str
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    instance_group_name_contains: str | None = None
    max_results: int | None = None
    next_token: str | None = None
    sort_by: ClusterSortBy | None = field(
        default=None, converter=or_none(ClusterSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    include_node_logical_ids: bool | None = None


class ListClusterNodesPaginator(
    Paginator[ListClusterNodesResponse, ClusterNodeSummary]
):
    """The pages of `ListClusterNodes`."""

    rules: paging.Rules[ListClusterNodesResponse, ClusterNodeSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.cluster_node_summaries,
            put=lambda page, value: evolve(page, cluster_node_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        instance_group_name_contains: str | None = None,
        sort_by: ClusterSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        include_node_logical_ids: bool | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterNodesResponse, ClusterNodeSummary]:
        """Page through `ListClusterNodes`: a request is sent when its page is read.

        Args:
            cluster_name: The string name or the Amazon Resource Name (ARN) of the
                SageMaker HyperPod cluster in which you want to retrieve the list of
                nodes. At most 256 characters.
            creation_time_after: A filter that returns nodes in a SageMaker HyperPod
                cluster created after the specified time.
            creation_time_before: A filter that returns nodes in a SageMaker HyperPod
                cluster created before the specified time.
            instance_group_name_contains: A filter that returns the instance groups
                whose name contain a specified string. 1 to 63 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            include_node_logical_ids: Specifies whether to include nodes that are
                still being provisioned in the response.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterNodesRequest(
                cluster_name=cluster_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                instance_group_name_contains=instance_group_name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                include_node_logical_ids=include_node_logical_ids,
            ),
            pagination_config,
            prefetch=prefetch,
        )
