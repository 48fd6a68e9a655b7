"""ListMonitoringAlertHistory of Amazon SageMaker Service."""

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
from ..shapes.monitoring_alert_status import MonitoringAlertStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.monitoring_alert_status import MonitoringAlertStatusLike
    from ..shapes.sort_order import SortOrderLike


class MonitoringAlertHistorySortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


MonitoringAlertHistorySortKeyLike: TypeAlias = (
    MonitoringAlertHistorySortKey | Literal["CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringAlertHistorySummary(Structure):
    """Provides summary information of an alert's history."""

    monitoring_schedule_name: str = ABSENT
    monitoring_alert_name: str = ABSENT
    creation_time: datetime = ABSENT
    alert_status: MonitoringAlertStatus = field(
        default=ABSENT, converter=as_enum(MonitoringAlertStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringAlertHistoryResponse(Response):
    """The response of `ListMonitoringAlertHistory`, with `monitoring_alert_history`
    and `next_token`.
    """

    monitoring_alert_history: Sequence[MonitoringAlertHistorySummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringAlertHistoryRequest(Request[ListMonitoringAlertHistoryResponse]):
    """Gets a list of past alerts in a model monitoring schedule."""

    __operation__: ClassVar = "ListMonitoringAlertHistory"
    __response__: ClassVar = ListMonitoringAlertHistoryResponse

    monitoring_schedule_name: str | None = None
    monitoring_alert_name: str | None = None
    sort_by: MonitoringAlertHistorySortKey | None = field(
        default=None, converter=or_none(MonitoringAlertHistorySortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    status_equals: MonitoringAlertStatus | None = field(
        default=None, converter=or_none(MonitoringAlertStatus)
    )


class ListMonitoringAlertHistoryPaginator(
    Paginator[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]
):
    """The pages of `ListMonitoringAlertHistory`."""

    rules: paging.Rules[
        ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.monitoring_alert_history,
            put=lambda page, value: evolve(page, monitoring_alert_history=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        monitoring_alert_name: str | None = None,
        sort_by: MonitoringAlertHistorySortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        status_equals: MonitoringAlertStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringAlertHistoryResponse, MonitoringAlertHistorySummary]:
        """Page through `ListMonitoringAlertHistory`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63
                characters.
            monitoring_alert_name: The name of a monitoring alert. 1 to 63
                characters.
            sort_by: The field used to sort results.
            sort_order: The sort order, whether `Ascending` or `Descending`, of the
                alert history.
            creation_time_before: A filter that returns only alerts created on or
                before the specified time.
            creation_time_after: A filter that returns only alerts created on or
                after the specified time.
            status_equals: A filter that retrieves only alerts with a specific
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMonitoringAlertHistoryRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                monitoring_alert_name=monitoring_alert_name,
                sort_by=sort_by,
                sort_order=sort_order,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
