"""ListDataQualityJobDefinitions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response
from ..shapes.monitoring_job_definition_sort_key import MonitoringJobDefinitionSortKey
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.monitoring_job_definition_sort_key import (
        MonitoringJobDefinitionSortKeyLike,
    )
    from ..shapes.monitoring_job_definition_summary import (
        MonitoringJobDefinitionSummary,
    )
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class ListDataQualityJobDefinitionsResponse(Response):
    """The response of `ListDataQualityJobDefinitions`, with
    `job_definition_summaries` and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDataQualityJobDefinitionsRequest(
    Request[ListDataQualityJobDefinitionsResponse]
):
    """Lists the data quality job definitions in your account."""

    __operation__: ClassVar = "ListDataQualityJobDefinitions"
    __response__: ClassVar = ListDataQualityJobDefinitionsResponse

    endpoint_name: str | None = None
    sort_by: MonitoringJobDefinitionSortKey | None = field(
        default=None, converter=or_none(MonitoringJobDefinitionSortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None


class ListDataQualityJobDefinitionsPaginator(
    Paginator[ListDataQualityJobDefinitionsResponse, "MonitoringJobDefinitionSummary"]
):
    """The pages of `ListDataQualityJobDefinitions`."""

    rules: paging.Rules[
        ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.job_definition_summaries,
            put=lambda page, value: evolve(page, job_definition_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: MonitoringJobDefinitionSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDataQualityJobDefinitionsResponse, MonitoringJobDefinitionSummary]:
        """Page through `ListDataQualityJobDefinitions`: a request is sent when its page
        is read.

        Args:
            endpoint_name: A filter that lists the data quality job definitions
                associated with the specified endpoint. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: A string in the data quality monitoring job definition
                name. At most 63 characters.
            creation_time_before: A filter that returns only data quality monitoring
                job definitions created before the specified time.
            creation_time_after: A filter that returns only data quality monitoring
                job definitions created after the specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListDataQualityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            pagination_config,
            prefetch=prefetch,
        )
