"""ListAIWorkloadConfigs of Amazon SageMaker Service."""

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
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class ListAIWorkloadConfigsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ListAIWorkloadConfigsSortByLike: TypeAlias = (
    ListAIWorkloadConfigsSortBy | Literal["Name", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AIWorkloadConfigSummary(Structure):
    """Summary information about an AI workload configuration."""

    ai_workload_config_name: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigName")
    )
    ai_workload_config_arn: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigArn")
    )
    creation_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListAIWorkloadConfigsResponse(Response):
    """The response of `ListAIWorkloadConfigs`, with `ai_workload_configs` and
    `next_token`.
    """

    ai_workload_configs: Sequence[AIWorkloadConfigSummary] = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigs")
    )
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAIWorkloadConfigsRequest(Request[ListAIWorkloadConfigsResponse]):
    """Returns a list of AI workload configurations in your account. You can filter
    the results by name and creation time, and sort the results. The response is
    paginated.
    """

    __operation__: ClassVar = "ListAIWorkloadConfigs"
    __response__: ClassVar = ListAIWorkloadConfigsResponse

    max_results: int | None = None
    next_token: str | None = None
    name_contains: str | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_by: ListAIWorkloadConfigsSortBy | None = field(
        default=None, converter=or_none(ListAIWorkloadConfigsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListAIWorkloadConfigsPaginator(
    Paginator[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]
):
    """The pages of `ListAIWorkloadConfigs`."""

    rules: paging.Rules[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.ai_workload_configs,
                put=lambda page, value: evolve(page, ai_workload_configs=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_by: ListAIWorkloadConfigsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAIWorkloadConfigsResponse, AIWorkloadConfigSummary]:
        """Page through `ListAIWorkloadConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the configuration name. At most 63 characters.
            creation_time_after: A filter that returns only configurations created
                after the specified time.
            creation_time_before: A filter that returns only configurations created
                before the specified time.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAIWorkloadConfigsRequest(
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
