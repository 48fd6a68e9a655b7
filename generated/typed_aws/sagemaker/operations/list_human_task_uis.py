"""ListHumanTaskUis of Amazon SageMaker Service."""

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
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class HumanTaskUiSummary(Structure):
    """Container for human task user interface information."""

    human_task_ui_name: str = ABSENT
    human_task_ui_arn: str = ABSENT
    creation_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListHumanTaskUisResponse(Response):
    """The response of `ListHumanTaskUis`, with `human_task_ui_summaries` and
    `next_token`.
    """

    human_task_ui_summaries: Sequence[HumanTaskUiSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListHumanTaskUisRequest(Request[ListHumanTaskUisResponse]):
    """Returns information about the human task user interfaces in your account."""

    __operation__: ClassVar = "ListHumanTaskUis"
    __response__: ClassVar = ListHumanTaskUisResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListHumanTaskUisPaginator(
    Paginator[ListHumanTaskUisResponse, HumanTaskUiSummary]
):
    """The pages of `ListHumanTaskUis`."""

    rules: paging.Rules[ListHumanTaskUisResponse, HumanTaskUiSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.human_task_ui_summaries,
            put=lambda page, value: evolve(page, human_task_ui_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListHumanTaskUisResponse, HumanTaskUiSummary]:
        """Page through `ListHumanTaskUis`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only human task user
                interfaces with a creation time greater than or equal to the
                specified timestamp.
            creation_time_before: A filter that returns only human task user
                interfaces that were created before the specified timestamp.
            sort_order: An optional value that specifies whether you want the results
                sorted in `Ascending` or `Descending` order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListHumanTaskUisRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
