"""ListMonitoringAlerts of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.monitoring_alert_summary import MonitoringAlertSummary


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringAlertsResponse(Response):
    """The response of `ListMonitoringAlerts`, with `monitoring_alert_summaries` and
    `next_token`.
    """

    monitoring_alert_summaries: Sequence[MonitoringAlertSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringAlertsRequest(Request[ListMonitoringAlertsResponse]):
    """Gets the alerts for a single monitoring schedule."""

    __operation__: ClassVar = "ListMonitoringAlerts"
    __response__: ClassVar = ListMonitoringAlertsResponse

    monitoring_schedule_name: str
    next_token: str | None = None
    max_results: int | None = None


class ListMonitoringAlertsPaginator(
    Paginator[ListMonitoringAlertsResponse, "MonitoringAlertSummary"]
):
    """The pages of `ListMonitoringAlerts`."""

    rules: paging.Rules[ListMonitoringAlertsResponse, MonitoringAlertSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.monitoring_alert_summaries,
                put=lambda page, value: evolve(page, monitoring_alert_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        monitoring_schedule_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringAlertsResponse, MonitoringAlertSummary]:
        """Page through `ListMonitoringAlerts`: a request is sent when its page is read.

        Args:
            monitoring_schedule_name: The name of a monitoring schedule. 1 to 63
                characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMonitoringAlertsRequest(
                monitoring_schedule_name=monitoring_schedule_name,
            ),
            pagination_config,
            prefetch=prefetch,
        )
