"""ListMonitoringSchedules of Amazon SageMaker Service."""

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
from ..shapes.monitoring_type import MonitoringType
from ..shapes.schedule_status import ScheduleStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.monitoring_type import MonitoringTypeLike
    from ..shapes.schedule_status import ScheduleStatusLike
    from ..shapes.sort_order import SortOrderLike


class MonitoringScheduleSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


MonitoringScheduleSortKeyLike: TypeAlias = (
    MonitoringScheduleSortKey | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringScheduleSummary(Structure):
    """Summarizes the monitoring schedule."""

    monitoring_schedule_name: str = ABSENT
    monitoring_schedule_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    monitoring_schedule_status: ScheduleStatus = field(
        default=ABSENT, converter=as_enum(ScheduleStatus)
    )
    endpoint_name: str | None = None
    monitoring_job_definition_name: str | None = None
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringSchedulesResponse(Response):
    """The response of `ListMonitoringSchedules`, with
    `monitoring_schedule_summaries` and `next_token`.
    """

    monitoring_schedule_summaries: Sequence[MonitoringScheduleSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringSchedulesRequest(Request[ListMonitoringSchedulesResponse]):
    """Returns list of all monitoring schedules."""

    __operation__: ClassVar = "ListMonitoringSchedules"
    __response__: ClassVar = ListMonitoringSchedulesResponse

    endpoint_name: str | None = None
    sort_by: MonitoringScheduleSortKey | None = field(
        default=None, converter=or_none(MonitoringScheduleSortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    status_equals: ScheduleStatus | None = field(
        default=None, converter=or_none(ScheduleStatus)
    )
    monitoring_job_definition_name: str | None = None
    monitoring_type_equals: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )


class ListMonitoringSchedulesPaginator(
    Paginator[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]
):
    """The pages of `ListMonitoringSchedules`."""

    rules: paging.Rules[ListMonitoringSchedulesResponse, MonitoringScheduleSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.monitoring_schedule_summaries,
                put=lambda page, value: evolve(
                    page, monitoring_schedule_summaries=value
                ),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringScheduleSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ScheduleStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringSchedulesResponse, MonitoringScheduleSummary]:
        """Page through `ListMonitoringSchedules`: a request is sent when its page is
        read.

        Args:
            endpoint_name: Name of a specific endpoint to fetch schedules for. At
                most 63 characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or
                `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: Filter for monitoring schedules whose name contains a
                specified string. At most 63 characters.
            creation_time_before: A filter that returns only monitoring schedules
                created before a specified time.
            creation_time_after: A filter that returns only monitoring schedules
                created after a specified time.
            last_modified_time_before: A filter that returns only monitoring
                schedules modified before a specified time.
            last_modified_time_after: A filter that returns only monitoring schedules
                modified after a specified time.
            status_equals: A filter that returns only monitoring schedules modified
                before a specified time.
            monitoring_job_definition_name: Gets a list of the monitoring schedules
                for the specified monitoring job definition. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring
                schedules for the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMonitoringSchedulesRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                monitoring_job_definition_name=monitoring_job_definition_name,
                monitoring_type_equals=monitoring_type_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
