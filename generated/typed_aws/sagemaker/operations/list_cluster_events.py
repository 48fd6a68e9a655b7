"""ListClusterEvents of Amazon SageMaker Service."""

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
from ..shapes.cluster_event_level import ClusterEventLevel
from ..shapes.cluster_event_resource_type import ClusterEventResourceType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.cluster_event_resource_type import ClusterEventResourceTypeLike
    from ..shapes.sort_order import SortOrderLike


class EventSortBy(OpenEnum):
    EVENT_TIME = "EventTime"


EventSortByLike: TypeAlias = EventSortBy | Literal["EventTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ClusterEventSummary(Structure):
    """A summary of an event in a HyperPod cluster."""

    event_id: str = ABSENT
    cluster_arn: str = ABSENT
    cluster_name: str = ABSENT
    instance_group_name: str | None = None
    instance_id: str | None = None
    resource_type: ClusterEventResourceType = field(
        default=ABSENT, converter=as_enum(ClusterEventResourceType)
    )
    event_time: datetime = ABSENT
    description: str | None = None
    event_level: ClusterEventLevel | None = field(
        default=None, converter=or_none(ClusterEventLevel)
    )
    operation_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterEventsResponse(Response):
    """The response of `ListClusterEvents`, with `next_token` and `events`."""

    next_token: str | None = None
    events: Sequence[ClusterEventSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterEventsRequest(Request[ListClusterEventsResponse]):
    """Retrieves a list of event summaries for a specified HyperPod cluster. The
    operation supports filtering, sorting, and pagination of results. This
    functionality is only supported when the `NodeProvisioningMode` is set to
    `Continuous`.
    """

    __operation__: ClassVar = "ListClusterEvents"
    __response__: ClassVar = ListClusterEventsResponse

    cluster_name: str
    instance_group_name: str | None = None
    node_id: str | None = None
    event_time_after: datetime | None = None
    event_time_before: datetime | None = None
    sort_by: EventSortBy | None = field(default=None, converter=or_none(EventSortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    resource_type: ClusterEventResourceType | None = field(
        default=None, converter=or_none(ClusterEventResourceType)
    )
    operation_id: str | None = None
    max_results: int | None = None
    next_token: str | None = None


class ListClusterEventsPaginator(
    Paginator[ListClusterEventsResponse, ClusterEventSummary]
):
    """The pages of `ListClusterEvents`."""

    rules: paging.Rules[ListClusterEventsResponse, ClusterEventSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.events,
            put=lambda page, value: evolve(page, events=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        cluster_name: str,
        instance_group_name: str | None = None,
        node_id: str | None = None,
        event_time_after: datetime | None = None,
        event_time_before: datetime | None = None,
        sort_by: EventSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        resource_type: ClusterEventResourceTypeLike | None = None,
        operation_id: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterEventsResponse, ClusterEventSummary]:
        """Page through `ListClusterEvents`: a request is sent when its page is read.

        Args:
            cluster_name: The name or Amazon Resource Name (ARN) of the HyperPod
                cluster for which to list events. At most 256 characters.
            instance_group_name: The name of the instance group to filter events. 1
                to 63 characters.
            node_id: The EC2 instance ID to filter events. 1 to 256 characters.
            event_time_after: The start of the time range for filtering events.
            event_time_before: The end of the time range for filtering events.
            sort_by: The field to use for sorting the event list.
            sort_order: The order in which to sort the results.
            resource_type: The type of resource for which to filter events.
            operation_id: The unique identifier (UUID) of a cluster operation for
                which to filter events.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterEventsRequest(
                cluster_name=cluster_name,
                instance_group_name=instance_group_name,
                node_id=node_id,
                event_time_after=event_time_after,
                event_time_before=event_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                resource_type=resource_type,
                operation_id=operation_id,
            ),
            pagination_config,
            prefetch=prefetch,
        )
