"""ListMlflowTrackingServers of Amazon SageMaker Service."""

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
from ..shapes.is_tracking_server_active import IsTrackingServerActive
from ..shapes.sort_order import SortOrder
from ..shapes.tracking_server_status import TrackingServerStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.tracking_server_status import TrackingServerStatusLike


class SortTrackingServerBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortTrackingServerByLike: TypeAlias = (
    SortTrackingServerBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class TrackingServerSummary(Structure):
    """The summary of the tracking server to list."""

    tracking_server_arn: str | None = None
    tracking_server_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    tracking_server_status: TrackingServerStatus | None = field(
        default=None, converter=or_none(TrackingServerStatus)
    )
    is_active: IsTrackingServerActive | None = field(
        default=None, converter=or_none(IsTrackingServerActive)
    )
    mlflow_version: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMlflowTrackingServersResponse(Response):
    """The response of `ListMlflowTrackingServers`, with `tracking_server_summaries`
    and `next_token`.
    """

    tracking_server_summaries: Sequence[TrackingServerSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMlflowTrackingServersRequest(Request[ListMlflowTrackingServersResponse]):
    """Lists all MLflow Tracking Servers."""

    __operation__: ClassVar = "ListMlflowTrackingServers"
    __response__: ClassVar = ListMlflowTrackingServersResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    tracking_server_status: TrackingServerStatus | None = field(
        default=None, converter=or_none(TrackingServerStatus)
    )
    mlflow_version: str | None = None
    sort_by: SortTrackingServerBy | None = field(
        default=None, converter=or_none(SortTrackingServerBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListMlflowTrackingServersPaginator(
    Paginator[ListMlflowTrackingServersResponse, TrackingServerSummary]
):
    """The pages of `ListMlflowTrackingServers`."""

    rules: paging.Rules[ListMlflowTrackingServersResponse, TrackingServerSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.tracking_server_summaries,
                put=lambda page, value: evolve(page, tracking_server_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        tracking_server_status: TrackingServerStatusLike | None = None,
        mlflow_version: str | None = None,
        sort_by: SortTrackingServerByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMlflowTrackingServersResponse, TrackingServerSummary]:
        """Page through `ListMlflowTrackingServers`: a request is sent when its page is
        read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list tracking
                servers created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list tracking
                servers created before a specific date and time.
            tracking_server_status: Filter for tracking servers with a specified
                creation status.
            mlflow_version: Filter for tracking servers using the specified MLflow
                version. At most 16 characters.
            sort_by: Filter for trackings servers sorting by name, creation time, or
                creation status.
            sort_order: Change the order of the listed tracking servers.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMlflowTrackingServersRequest(
                created_after=created_after,
                created_before=created_before,
                tracking_server_status=tracking_server_status,
                mlflow_version=mlflow_version,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
