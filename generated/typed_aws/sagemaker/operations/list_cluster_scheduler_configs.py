"""ListClusterSchedulerConfigs of Amazon SageMaker Service."""

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
from ..shapes.scheduler_resource_status import SchedulerResourceStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.scheduler_resource_status import SchedulerResourceStatusLike
    from ..shapes.sort_order import SortOrderLike


class SortClusterSchedulerConfigBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortClusterSchedulerConfigByLike: TypeAlias = (
    SortClusterSchedulerConfigBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSchedulerConfigSummary(Structure):
    """Summary of the cluster policy."""

    cluster_scheduler_config_arn: str = ABSENT
    cluster_scheduler_config_id: str = ABSENT
    cluster_scheduler_config_version: int | None = None
    name: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None
    status: SchedulerResourceStatus = field(
        default=ABSENT, converter=as_enum(SchedulerResourceStatus)
    )
    cluster_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterSchedulerConfigsResponse(Response):
    """The response of `ListClusterSchedulerConfigs`, with
    `cluster_scheduler_config_summaries` and `next_token`.
    """

    cluster_scheduler_config_summaries: Sequence[ClusterSchedulerConfigSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterSchedulerConfigsRequest(Request[ListClusterSchedulerConfigsResponse]):
    """List the cluster policy configurations."""

    __operation__: ClassVar = "ListClusterSchedulerConfigs"
    __response__: ClassVar = ListClusterSchedulerConfigsResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    name_contains: str | None = None
    cluster_arn: str | None = None
    status: SchedulerResourceStatus | None = field(
        default=None, converter=or_none(SchedulerResourceStatus)
    )
    sort_by: SortClusterSchedulerConfigBy | None = field(
        default=None, converter=or_none(SortClusterSchedulerConfigBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListClusterSchedulerConfigsPaginator(
    Paginator[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]
):
    """The pages of `ListClusterSchedulerConfigs`."""

    rules: paging.Rules[
        ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.cluster_scheduler_config_summaries,
            put=lambda page, value: evolve(
                page, cluster_scheduler_config_summaries=value
            ),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        cluster_arn: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        sort_by: SortClusterSchedulerConfigByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterSchedulerConfigsResponse, ClusterSchedulerConfigSummary]:
        """Page through `ListClusterSchedulerConfigs`: a request is sent when its page
        is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63
                characters.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            status: Filter for status.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterSchedulerConfigsRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                cluster_arn=cluster_arn,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
