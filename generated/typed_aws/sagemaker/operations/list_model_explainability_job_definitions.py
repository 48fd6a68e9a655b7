"""ListModelExplainabilityJobDefinitions of Amazon SageMaker Service."""

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
class ListModelExplainabilityJobDefinitionsResponse(Response):
    """The response of `ListModelExplainabilityJobDefinitions`, with
    `job_definition_summaries` and `next_token`.
    """

    job_definition_summaries: Sequence[MonitoringJobDefinitionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelExplainabilityJobDefinitionsRequest(
    Request[ListModelExplainabilityJobDefinitionsResponse]
):
    """Lists model explainability job definitions that satisfy various filters."""

    __operation__: ClassVar = "ListModelExplainabilityJobDefinitions"
    __response__: ClassVar = ListModelExplainabilityJobDefinitionsResponse

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


class ListModelExplainabilityJobDefinitionsPaginator(
    Paginator[
        ListModelExplainabilityJobDefinitionsResponse, "MonitoringJobDefinitionSummary"
    ]
):
    """The pages of `ListModelExplainabilityJobDefinitions`."""

    rules: paging.Rules[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
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
    ) -> Pages[
        ListModelExplainabilityJobDefinitionsResponse, MonitoringJobDefinitionSummary
    ]:
        """Page through `ListModelExplainabilityJobDefinitions`: a request is sent when
        its page is read.

        Args:
            endpoint_name: Name of the endpoint to monitor for model explainability.
                At most 63 characters.
            sort_by: Whether to sort results by the `Name` or `CreationTime` field.
            sort_order: Whether to sort the results in `Ascending` or `Descending`
                order.
            name_contains: Filter for model explainability jobs whose name contains a
                specified string. At most 63 characters.
            creation_time_before: A filter that returns only model explainability
                jobs created before a specified time.
            creation_time_after: A filter that returns only model explainability jobs
                created after a specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelExplainabilityJobDefinitionsRequest(
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
