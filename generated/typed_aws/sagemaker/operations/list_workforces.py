"""ListWorkforces of Amazon SageMaker Service."""

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
    from ..shapes.workforce import Workforce


class ListWorkforcesSortByOptions(OpenEnum):
    NAME = "Name"
    CREATE_DATE = "CreateDate"


ListWorkforcesSortByOptionsLike: TypeAlias = (
    ListWorkforcesSortByOptions | Literal["Name", "CreateDate"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ListWorkforcesResponse(Response):
    """The response of `ListWorkforces`, with `workforces` and `next_token`."""

    workforces: Sequence[Workforce] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListWorkforcesRequest(Request[ListWorkforcesResponse]):
    """Use this operation to list all private and vendor workforces in an Amazon Web
    Services Region. Note that you can only have one private workforce per Amazon
    Web Services Region.
    """

    __operation__: ClassVar = "ListWorkforces"
    __response__: ClassVar = ListWorkforcesResponse

    sort_by: ListWorkforcesSortByOptions | None = field(
        default=None, converter=or_none(ListWorkforcesSortByOptions)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    name_contains: str | None = None
    next_token: str | None = None
    max_results: int | None = None


class ListWorkforcesPaginator(Paginator[ListWorkforcesResponse, "Workforce"]):
    """The pages of `ListWorkforces`."""

    rules: paging.Rules[ListWorkforcesResponse, Workforce] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.workforces,
            put=lambda page, value: evolve(page, workforces=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_by: ListWorkforcesSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListWorkforcesResponse, Workforce]:
        """Page through `ListWorkforces`: a request is sent when its page is read.

        Args:
            sort_by: Sort workforces using the workforce name or creation date.
            sort_order: Sort workforces in ascending or descending order.
            name_contains: A filter you can use to search for workforces using part
                of the workforce name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListWorkforcesRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
            ),
            pagination_config,
            prefetch=prefetch,
        )
