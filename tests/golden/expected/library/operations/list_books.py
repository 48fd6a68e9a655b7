"""ListBooks of Example Library."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.genre import Genre

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.book import Book
    from ..shapes.genre import GenreLike


@frozen(kw_only=True, repr=False, eq=False)
class ListBooksResponse(Response):
    """The response of `ListBooks`, with `books` and `next_token`."""

    books: Sequence[Book] = field(default=ABSENT, repr=partly_redacted)
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListBooksRequest(Request[ListBooksResponse]):
    """Lists the books on all shelves, or on one.

    - Lent books are listed too.
    - Lost books are **not**.
    """

    __operation__: ClassVar = "ListBooks"
    __response__: ClassVar = ListBooksResponse

    genre: Genre | None = field(default=None, converter=or_none(Genre))
    next_token: str | None = None
    max_results: int | None = None


class ListBooksPaginator(Paginator[ListBooksResponse, "Book"]):
    """The pages of `ListBooks`."""

    rules: paging.Rules[ListBooksResponse, Book] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.books,
            put=lambda page, value: evolve(page, books=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        genre: GenreLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListBooksResponse, Book]:
        """Page through `ListBooks`: a request is sent when its page is read.

        Args:
            genre: Only books about this.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListBooksRequest(
                genre=genre,
            ),
            pagination_config,
            prefetch=prefetch,
        )
