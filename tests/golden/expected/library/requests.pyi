"""The requests of Example Library, for type checkers."""

from collections.abc import Sequence

from attrs import frozen

from .._runtime.asynchronous.bodies import AsyncStreamingBody
from .._runtime.asynchronous.events import AsyncEventStream
from .._runtime.duplex.requests import DuplexRequest
from .._runtime.shapes import Request
from .._runtime.streams.bodies import StreamingInput
from .enums import Genre, GenreLike
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

@frozen(kw_only=True, order=False)
class DescribeLibraryRequest(Request[DescribeLibraryResponse]):
    """Describes the library. It takes nothing."""

    ...

@frozen(kw_only=True, init=False, order=False)
class DiscussBookRequest(
    DuplexRequest[ReaderWords, LibrarianWords, DiscussBookResponse]
):
    """Talks with a librarian about a book."""

    isbn: str
    """10 to 13 characters."""
    topic: Genre | None
    """What books are about."""

    def __init__(
        self,
        *,
        isbn: str,
        topic: GenreLike | None = ...,
    ) -> None:
        """Talks with a librarian about a book.

        Args:
            isbn: 10 to 13 characters.
            topic: What books are about.
        """

@frozen(kw_only=True, order=False)
class GetBookRequest(Request[GetBookResponse]):
    """Looks a book up. See also [the catalogue](https://example.com/books)."""

    isbn: str
    """10 to 13 characters."""

@frozen(kw_only=True, order=False)
class LendBooksRequest(Request[LendBooksResponse]):
    """Lends books."""

    branch: str | None = ...
    loans: Sequence[Loan]

@frozen(kw_only=True, init=False, order=False)
class ListBooksRequest(Request[ListBooksResponse]):
    """Lists the books on all shelves, or on one.

    - Lent books are listed too.
    - Lost books are **not**.
    """

    genre: Genre | None
    """Only books about this."""
    next_token: str | None
    max_results: int | None

    def __init__(
        self,
        *,
        genre: GenreLike | None = ...,
        next_token: str | None = ...,
        max_results: int | None = ...,
    ) -> None:
        """Lists the books on all shelves, or on one.

        Args:
            genre: Only books about this.
        """

@frozen(kw_only=True, init=False, order=False)
class PutBookRequest(Request[PutBookResponse]):
    """Adds a book, or changes it.

    **Note:** Its shelf must exist: `\"\"\"C:\\shelf\"\"\"`.
    """

    isbn: str
    """10 to 13 characters."""
    book: Book
    """A book."""
    genre: Genre
    """What books are about."""
    client_token: str | None

    def __init__(
        self,
        *,
        isbn: str,
        book: Book,
        genre: GenreLike,
        client_token: str | None = ...,
    ) -> None:
        """Adds a book, or changes it.

        Args:
            isbn: 10 to 13 characters.
            book: A book.
            genre: What books are about.
        """

@frozen(kw_only=True, order=False)
class ReadBookRequest(Request[ReadBookResponse, ReadBookResponse[AsyncStreamingBody]]):
    """The arguments of `ReadBook`."""

    isbn: str
    """10 to 13 characters."""

@frozen(kw_only=True, order=False)
class RemoveBookRequest(Request[RemoveBookResponse]):
    """Removes a book.

    Deprecated: Books are no longer removed.
    """

    isbn: str
    """10 to 13 characters."""

@frozen(kw_only=True, order=False)
class WatchShelfRequest(
    Request[WatchShelfResponse, WatchShelfResponse[AsyncEventStream[ShelfEvents]]]
):
    """Tells what happens to a shelf."""

    name: str

@frozen(kw_only=True, order=False)
class WriteBookRequest(Request[WriteBookResponse]):
    """The arguments of `WriteBook`."""

    isbn: str
    """10 to 13 characters."""
    text: StreamingInput | None = ...
