"""The client of Example Library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from .. import library as _library
from .._runtime.calls.client import Client
from .._runtime.static_types.decorators import deprecated
from .._runtime.streams.bodies import StreamingInput


class LibraryClient(Client):
    """A library, written for the tests of the generator."""

    __service__: ClassVar = "library"
    __paginators__: ClassVar = {
        "list_books": "ListBooksPaginator",
    }

    __waiters__: ClassVar = {
        "book_returned": "BookReturnedWaiter",
    }

    @property
    def batches(self) -> _library.LibraryBatches:
        """What sends batches."""
        return _library.LibraryBatches(self)

    def describe_library(self) -> _library.DescribeLibraryResponse:
        """Describes the library.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DescribeLibrary
        """
        return self.send(_library.DescribeLibraryRequest())

    def get_book(self, *, isbn: str) -> _library.GetBookResponse:
        """Looks a book up.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - Waiter: `BookReturnedWaiter`, from `waiters.book_returned`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/GetBook
        """
        return self.send(
            _library.GetBookRequest(
                isbn=isbn,
            )
        )

    def lend_books(
        self, *, branch: str | None = None, loans: Sequence[_library.Loan]
    ) -> _library.LendBooksResponse:
        """Lends books.

        - Batches: `batches.lend_books(...)`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/LendBooks
        """
        return self.send(
            _library.LendBooksRequest(
                branch=branch,
                loans=loans,
            )
        )

    def list_books(
        self,
        *,
        genre: _library.GenreLike | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> _library.ListBooksResponse:
        """Lists the books on all shelves, or on one.

        Args:
            genre: Only books about this.

        Raises:
            TooManyRequests: The service reports `TooManyRequests`.

        - Paginator: `ListBooksPaginator`, from `paginators.list_books`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ListBooks
        """
        return self.send(
            _library.ListBooksRequest(
                genre=genre,
                next_token=next_token,
                max_results=max_results,
            )
        )

    def put_book(
        self,
        *,
        isbn: str,
        book: _library.Book,
        genre: _library.GenreLike,
        client_token: str | None = None,
    ) -> _library.PutBookResponse:
        """Adds a book, or changes it.

        Args:
            isbn: 10 to 13 characters.
            book: A book.
            genre: What books are about.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/PutBook
        """
        return self.send(
            _library.PutBookRequest(
                isbn=isbn,
                book=book,
                genre=genre,
                client_token=client_token,
            )
        )

    def read_book(self, *, isbn: str) -> _library.ReadBookResponse:
        """Call `ReadBook`.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ReadBook
        """
        return self.send(
            _library.ReadBookRequest(
                isbn=isbn,
            )
        )

    @deprecated("Books are no longer removed.")
    def remove_book(self, *, isbn: str) -> _library.RemoveBookResponse:
        """Removes a book.

        Deprecated: Books are no longer removed.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/RemoveBook
        """
        return self.send(
            _library.RemoveBookRequest(
                isbn=isbn,
            )
        )

    def watch_shelf(self, *, name: str) -> _library.WatchShelfResponse:
        """Tells what happens to a shelf.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WatchShelf
        """
        return self.send(
            _library.WatchShelfRequest(
                name=name,
            )
        )

    def write_book(
        self, *, isbn: str, text: StreamingInput | None = None
    ) -> _library.WriteBookResponse:
        """Call `WriteBook`.

        Args:
            isbn: 10 to 13 characters.

        Raises:
            BookRefused: The service reports `BookRefused`.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WriteBook
        """
        return self.send(
            _library.WriteBookRequest(
                isbn=isbn,
                text=text,
            )
        )
