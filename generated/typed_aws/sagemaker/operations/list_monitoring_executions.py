"""ListMonitoringExecutions of Amazon SageMaker Service."""

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
from ..._runtime.shapes import Request, Response
from ..shapes.execution_status import ExecutionStatus
from ..shapes.monitoring_type import MonitoringType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.execution_status import ExecutionStatusLike
    from ..shapes.monitoring_execution_summary import MonitoringExecutionSummary
    from ..shapes.monitoring_type import MonitoringTypeLike
    from ..shapes.sort_order import SortOrderLike


class MonitoringExecutionSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    SCHEDULED_TIME = "ScheduledTime"
    STATUS = "Status"


MonitoringExecutionSortKeyLike: TypeAlias = (
    MonitoringExecutionSortKey | Literal["CreationTime", "ScheduledTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringExecutionsResponse(Response):
    """The response of `ListMonitoringExecutions`, with
    `monitoring_execution_summaries` and `next_token`.
    """

    monitoring_execution_summaries: Sequence[MonitoringExecutionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMonitoringExecutionsRequest(Request[ListMonitoringExecutionsResponse]):
    """Returns list of all monitoring job executions."""

    __operation__: ClassVar = "ListMonitoringExecutions"
    __response__: ClassVar = ListMonitoringExecutionsResponse

    monitoring_schedule_name: str | None = None
    endpoint_name: str | None = None
    sort_by: MonitoringExecutionSortKey | None = field(
        default=None, converter=or_none(MonitoringExecutionSortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    scheduled_time_before: datetime | None = None
    scheduled_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    status_equals: ExecutionStatus | None = field(
        default=None, converter=or_none(ExecutionStatus)
    )
    monitoring_job_definition_name: str | None = None
    monitoring_type_equals: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )


class ListMonitoringExecutionsPaginator(
    Paginator[ListMonitoringExecutionsResponse, "MonitoringExecutionSummary"]
):
    """The pages of `ListMonitoringExecutions`."""

    rules: paging.Rules[
        ListMonitoringExecutionsResponse, MonitoringExecutionSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.monitoring_execution_summaries,
            put=lambda page, value: evolve(page, monitoring_execution_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        endpoint_name: str | None = None,
        sort_by: MonitoringExecutionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        scheduled_time_before: datetime | None = None,
        scheduled_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: ExecutionStatusLike | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: MonitoringTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMonitoringExecutionsResponse, MonitoringExecutionSummary]:
        """Page through `ListMonitoringExecutions`: a request is sent when its page is
        read.

        Args:
            monitoring_schedule_name: Name of a specific schedule to fetch jobs for.
                1 to 63 characters.
            endpoint_name: Name of a specific endpoint to fetch jobs for. At most 63
                characters.
            sort_by: Whether to sort the results by the `Status`, `CreationTime`, or
                `ScheduledTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            scheduled_time_before: Filter for jobs scheduled before a specified time.
            scheduled_time_after: Filter for jobs scheduled after a specified time.
            creation_time_before: A filter that returns only jobs created before a
                specified time.
            creation_time_after: A filter that returns only jobs created after a
                specified time.
            last_modified_time_before: A filter that returns only jobs modified after
                a specified time.
            last_modified_time_after: A filter that returns only jobs modified before
                a specified time.
            status_equals: A filter that retrieves only jobs with a specific status.
            monitoring_job_definition_name: Gets a list of the monitoring job runs of
                the specified monitoring job definitions. 1 to 63 characters.
            monitoring_type_equals: A filter that returns only the monitoring job
                runs of the specified monitoring type.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMonitoringExecutionsRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                scheduled_time_before=scheduled_time_before,
                scheduled_time_after=scheduled_time_after,
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
