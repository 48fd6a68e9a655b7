"""The paginators of Example Library, for type checkers."""

from typing import Generic, overload

from typing_extensions import TypeVar

from .._runtime.asynchronous.client import AsyncClient
from .._runtime.asynchronous.pages import AsyncPages
from .._runtime.calls.client import Client
from .._runtime.paging.config import PaginationConfig
from .._runtime.paging.pages import Pages
from .._runtime.paging.paginator import Paginator
from .enums import GenreLike
from .responses import ListBooksResponse
from .structures import Book

_ListBooksPaginator_co = TypeVar(
    "_ListBooksPaginator_co",
    bound=Pages[ListBooksResponse, Book] | AsyncPages[ListBooksResponse, Book],
    default=Pages[ListBooksResponse, Book],
    covariant=True,
)

class ListBooksPaginator(
    Paginator[ListBooksResponse, Book], Generic[_ListBooksPaginator_co]
):
    """The pages of `ListBooks`."""

    @overload
    def __init__(
        self: ListBooksPaginator[Pages[ListBooksResponse, Book]], client: Client
    ) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: ListBooksPaginator[AsyncPages[ListBooksResponse, Book]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def paginate(
        self,
        *,
        genre: GenreLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> _ListBooksPaginator_co:
        """Page through `ListBooks`: a request is sent when its page is read.

        Args:
            genre: Only books about this.
            pagination_config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread while the caller works on this one.
        """
