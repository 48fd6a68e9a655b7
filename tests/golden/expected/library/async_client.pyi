"""The asynchronous client of Example Library, for type checkers."""

from collections.abc import Coroutine, Sequence
from typing import Any, Literal

from .._runtime.asynchronous.bodies import AsyncStreamingBody
from .._runtime.asynchronous.events import AsyncEventStream
from .._runtime.asynchronous.pages import AsyncPages
from .._runtime.duplex.client import AsyncDuplexClient
from .._runtime.duplex.stream import AsyncDuplexStream
from .._runtime.static_types.decorators import deprecated
from .._runtime.streams.bodies import StreamingInput
from .batches import AsyncLibraryBatches
from .enums import GenreLike
from .paginators import ListBooksPaginator
from .responses import (
    DescribeLibraryResponse,
    DiscussBookResponse,
    GetBookResponse,
    LendBooksResponse,
    ListBooksResponse,
    PutBookResponse,
    ReadBookResponse,
    RemoveBookResponse,
    WatchShelfResponse,
    WriteBookResponse,
)
from .structures import Book, LibrarianWords, Loan, ReaderWords, ShelfEvents
from .waiters import BookReturnedWaiter

class _AsyncPaginators:
    list_books: ListBooksPaginator[AsyncPages[ListBooksResponse, Book]]

class _AsyncWaiters:
    book_returned: BookReturnedWaiter[Coroutine[Any, Any, GetBookResponse]]

class AsyncLibraryClient(AsyncDuplexClient):
    """A library, written for the tests of the generator."""

    async def describe_library(self) -> DescribeLibraryResponse:
        """Describes the library.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DescribeLibrary
        """

    async def get_book(self, *, isbn: str) -> GetBookResponse:
        """Looks a book up.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - Waiter: `BookReturnedWaiter`, from `waiters.book_returned`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/GetBook
        """

    async def lend_books(
        self, *, branch: str | None = None, loans: Sequence[Loan]
    ) -> LendBooksResponse:
        """Lends books.

        - Batches: `batches.lend_books(...)`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/LendBooks
        """

    async def list_books(
        self,
        *,
        genre: GenreLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListBooksResponse:
        """Lists the books on all shelves, or on one.

        Args:
            genre: Only books about this.

        Raises:
            TooManyRequests: The service reports `TooManyRequests`.

        - Paginator: `ListBooksPaginator`, from `paginators.list_books`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ListBooks
        """

    async def put_book(
        self,
        *,
        isbn: str,
        book: Book,
        genre: GenreLike,
        client_token: str | None = None,
    ) -> PutBookResponse:
        """Adds a book, or changes it.

        Args:
            isbn: 10 to 13 characters.
            book: A book.
            genre: What books are about.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/PutBook
        """

    async def read_book(self, *, isbn: str) -> ReadBookResponse[AsyncStreamingBody]:
        """Call `ReadBook`.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ReadBook
        """

    @deprecated("Books are no longer removed.")
    async def remove_book(self, *, isbn: str) -> RemoveBookResponse:
        """Removes a book.

        Deprecated: Books are no longer removed.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/RemoveBook
        """

    async def watch_shelf(
        self, *, name: str
    ) -> WatchShelfResponse[AsyncEventStream[ShelfEvents]]:
        """Tells what happens to a shelf.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WatchShelf
        """

    async def write_book(
        self, *, isbn: str, text: StreamingInput | None = None
    ) -> WriteBookResponse:
        """Call `WriteBook`.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookRefused: The service reports `BookRefused`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WriteBook
        """

    def discuss_book(
        self, *, isbn: str, topic: GenreLike | None = None
    ) -> AsyncDuplexStream[ReaderWords, LibrarianWords, DiscussBookResponse]:
        """Talks with a librarian about a book.

        Returns a stream, which an `async with` statement opens.

        Args:
            isbn: 10 to 13 characters.
            topic: What books are about.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DiscussBook
        """

    @property
    def paginators(self) -> _AsyncPaginators: ...
    @property
    def waiters(self) -> _AsyncWaiters: ...
    @property
    def batches(self) -> AsyncLibraryBatches:
        """What sends batches."""
    def get_paginator(
        self, name: Literal["list_books"], /
    ) -> ListBooksPaginator[AsyncPages[ListBooksResponse, Book]]:
        """Make the paginator of `list_books`."""

    def get_waiter(
        self, name: Literal["book_returned"], /
    ) -> BookReturnedWaiter[Coroutine[Any, Any, GetBookResponse]]:
        """Make the waiter `book_returned`."""
