"""The client of Example Library, for type checkers."""

from collections.abc import Sequence
from typing import Literal

from .._runtime.calls.client import Client
from .._runtime.static_types.decorators import deprecated
from .._runtime.streams.bodies import StreamingInput
from .batches import LibraryBatches
from .enums import GenreLike
from .paginators import ListBooksPaginator
from .responses import (
    DescribeLibraryResponse,
    GetBookResponse,
    LendBooksResponse,
    ListBooksResponse,
    PutBookResponse,
    ReadBookResponse,
    RemoveBookResponse,
    WatchShelfResponse,
    WriteBookResponse,
)
from .structures import Book, Loan
from .waiters import BookReturnedWaiter

class _Paginators:
    list_books: ListBooksPaginator

class _Waiters:
    book_returned: BookReturnedWaiter

class LibraryClient(Client):
    """A library, written for the tests of the generator."""

    def describe_library(self) -> DescribeLibraryResponse:
        """Describes the library.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DescribeLibrary
        """

    def get_book(self, *, isbn: str) -> GetBookResponse:
        """Looks a book up.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - Waiter: `BookReturnedWaiter`, from `waiters.book_returned`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/GetBook
        """

    def lend_books(
        self, *, branch: str | None = None, loans: Sequence[Loan]
    ) -> LendBooksResponse:
        """Lends books.

        - Batches: `batches.lend_books(...)`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/LendBooks
        """

    def list_books(
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

    def put_book(
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

    def read_book(self, *, isbn: str) -> ReadBookResponse:
        """Call `ReadBook`.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ReadBook
        """

    @deprecated("Books are no longer removed.")
    def remove_book(self, *, isbn: str) -> RemoveBookResponse:
        """Removes a book.

        Deprecated: Books are no longer removed.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/RemoveBook
        """

    def watch_shelf(self, *, name: str) -> WatchShelfResponse:
        """Tells what happens to a shelf.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WatchShelf
        """

    def write_book(
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

    @property
    def paginators(self) -> _Paginators: ...
    @property
    def waiters(self) -> _Waiters: ...
    @property
    def batches(self) -> LibraryBatches:
        """What sends batches."""
    def get_paginator(self, name: Literal["list_books"], /) -> ListBooksPaginator:
        """Make the paginator of `list_books`."""

    def get_waiter(self, name: Literal["book_returned"], /) -> BookReturnedWaiter:
        """Make the waiter `book_returned`."""
