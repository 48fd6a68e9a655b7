"""ListWorkteams of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.workteam import Workteam


class ListWorkteamsSortByOptions(OpenEnum):
    NAME = "Name"
    CREATE_DATE = "CreateDate"


ListWorkteamsSortByOptionsLike: TypeAlias = (
    ListWorkteamsSortByOptions | Literal["Name", "CreateDate"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ListWorkteamsResponse(Response):
    """The response of `ListWorkteams`, with `workteams` and `next_token`."""

    workteams: Sequence[Workteam] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListWorkteamsRequest(Request[ListWorkteamsResponse]):
    """Gets a list of private work teams that you have defined in a region. The list
    may be empty if no work team satisfies the filter specified in the
    `NameContains` parameter.
    """

    __operation__: ClassVar = "ListWorkteams"
    __response__: ClassVar = ListWorkteamsResponse

    sort_by: ListWorkteamsSortByOptions | None = field(
        default=None, converter=or_none(ListWorkteamsSortByOptions)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    name_contains: str | None = None
    next_token: str | None = None
    max_results: int | None = None


class ListWorkteamsPaginator(Paginator[ListWorkteamsResponse, "Workteam"]):
    """The pages of `ListWorkteams`."""

    rules: paging.Rules[ListWorkteamsResponse, Workteam] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.workteams,
            put=lambda page, value: evolve(page, workteams=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_by: ListWorkteamsSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListWorkteamsResponse, Workteam]:
        """Page through `ListWorkteams`: a request is sent when its page is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the work team's name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListWorkteamsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
            ),
            pagination_config,
            prefetch=prefetch,
        )
