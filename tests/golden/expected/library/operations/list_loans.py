"""ListLoans of Example Library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import BasePaginator
from ..._runtime.shapes import Request, Response, partly_redacted

if TYPE_CHECKING:
    from ..shapes.book import Book


@frozen(kw_only=True, repr=False, eq=False)
class ListLoansResponse(Response):
    """The response of `ListLoans`, with `lent`, `overdue` and `next_token`."""

    lent: Sequence[Book] | None = field(default=None, repr=partly_redacted)
    overdue: Sequence[Book] | None = field(default=None, repr=partly_redacted)
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLoansRequest(Request[ListLoansResponse]):
    """The arguments of `ListLoans`."""

    __operation__: ClassVar = "ListLoans"
    __response__: ClassVar = ListLoansResponse

    next_token: str | None = None
    max_results: int | None = None


class ListLoansPaginator(BasePaginator[ListLoansResponse, ListLoansResponse]):
    """The pages of `ListLoans`. AWS describes no paginator, so this one is inferred.
    It has no `items`, because the response has several lists or maps: Lent,
    Overdue.
    """

    __request__: ClassVar = ListLoansRequest
    rules: paging.Rules[ListLoansResponse, ListLoansResponse] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.PageResult(),
        limit=paging.Limit("max_results", int),
    )
