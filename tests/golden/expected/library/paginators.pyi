"""The paginators of Example Library, for type checkers."""

from .._runtime.paging.listing import PaginationConfig
from .._runtime.paging.pages import Pages
from .._runtime.paging.paginator import Paginator
from .enums import GenreLike
from .responses import ListBooksResponse
from .structures import Book

class ListBooksPaginator(Paginator[ListBooksResponse, Book]):
    """The pages of `ListBooks`."""

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
