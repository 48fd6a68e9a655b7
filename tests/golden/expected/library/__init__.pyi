"""Example Library, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from attrs import define, frozen

from .._runtime.blobs import BlobLike
from .._runtime.calls.client import Client
from .._runtime.calls.waiter import Waiter, WaiterConfig
from .._runtime.checkers.deprecated import deprecated
from .._runtime.enums import OpenEnum
from .._runtime.errors import ServiceError
from .._runtime.paging.pages import Pages, PaginationConfig
from .._runtime.paging.paginator import Paginator
from .._runtime.shapes import (
    JSONValue,
    Request,
    Response,
    ResponseMetadata,
    Structure,
    Variant,
)
from .._runtime.streams import EventStream, StreamingBody, StreamingInput
from .._runtime.unions import UnknownVariant

class Genre(OpenEnum):
    CRIME = "CRIME"
    SCIENCE_FICTION = "science-fiction"
    VALUE_2ND_HAND = "2nd hand"
    NONE = "None"
    MRO = "mro"
    _OTHER = ...

GenreLike: TypeAlias = (
    Genre | Literal["CRIME", "science-fiction", "2nd hand", "None", "mro"]
)

Place: TypeAlias = PlaceShelf | PlaceRoom | PlaceGenre | UnknownVariant

ShelfEvents: TypeAlias = ShelfEventsLent | UnknownVariant

@frozen(kw_only=True, init=False)
class Book(Structure):
    isbn: str
    title: str | None
    genres: Sequence[Genre] | None
    """What it is about."""
    rating: float | None
    weight: float | None
    pages: int | None
    letters: int | None
    lent: bool | None
    published: datetime | None
    cover: bytes | None
    lender: Lender | None
    place: Place | None
    chapters: Sequence[Chapter] | None
    copies: Mapping[Genre, int] | Mapping[str, int] | None
    labels: Mapping[str, str] | None
    from_: str | None
    notes: JSONValue | None

    def __init__(
        self,
        *,
        isbn: str,
        title: str | None = ...,
        genres: Sequence[GenreLike] | None = ...,
        rating: float | None = ...,
        weight: float | None = ...,
        pages: int | None = ...,
        letters: int | None = ...,
        lent: bool | None = ...,
        published: datetime | None = ...,
        cover: BlobLike | None = ...,
        lender: Lender | None = ...,
        place: Place | None = ...,
        chapters: Sequence[Chapter] | None = ...,
        copies: Mapping[Genre, int] | Mapping[str, int] | None = ...,
        labels: Mapping[str, str] | None = ...,
        from_: str | None = ...,
        notes: JSONValue | None = ...,
    ) -> None:
        """A book.

        Args:
            isbn: The number of the book.
            genres: What it is about.
            lender: Who has the book.
            place: Where a book is.
            from_: Where it came from.
        """

@frozen(kw_only=True)
class Chapter(Structure):
    heading: str | None = ...
    sections: Sequence[Chapter] | None = ...

@frozen(kw_only=True)
class Lender(Structure):
    name: str | None = ...
    password: str | None = ...
    sse_kms_key_id: str | None = ...

@frozen(kw_only=True)
class Lent(Structure):
    isbn: str | None = ...
    to: Lender | None = ...

@frozen(kw_only=True)
class Library(Structure):
    name: str | None = ...
    parent: Library | None = ...
    motto: str | None = ...

@frozen
class PlaceShelf(Variant):
    value: Shelf

@frozen
class PlaceRoom(Variant):
    value: str

@frozen(init=False)
class PlaceGenre(Variant):
    value: Genre
    """What books are about."""

    def __init__(
        self,
        value: GenreLike,
    ) -> None:
        """What books are about.

        Args:
            value: What books are about.
        """

@frozen(kw_only=True)
class Shelf(Structure):
    name: str

@frozen
class ShelfEventsLent(Variant):
    value: Lent

@frozen(kw_only=True)
class DescribeLibraryResponse(Response):
    name: str | None = ...
    parent: Library | None = ...
    motto: str | None = ...

@frozen(kw_only=True)
class DescribeLibraryRequest(Request[DescribeLibraryResponse]): ...

@frozen(kw_only=True)
class GetBookResponse(Response):
    book: Book | None = ...
    etag: str | None = ...
    origin: JSONValue | None = ...
    extra: Mapping[str, str] | None = ...
    status: int | None = ...

@frozen(kw_only=True)
class GetBookRequest(Request[GetBookResponse]):
    isbn: str

@frozen(kw_only=True)
class ListBooksResponse(Response):
    books: Sequence[Book] | None = ...
    next_token: str | None = ...

@frozen(kw_only=True, init=False)
class ListBooksRequest(Request[ListBooksResponse]):
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

@frozen(kw_only=True)
class PutBookResponse(Response):
    created: datetime | None = ...

@frozen(kw_only=True, init=False)
class PutBookRequest(Request[PutBookResponse]):
    isbn: str
    book: Book
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
            book: A book.
            genre: What books are about.
        """

@frozen(kw_only=True, init=False)
class ReadBookResponse(Response):
    text: StreamingBody
    length: int | None

    def __init__(
        self,
        *,
        text: StreamingBody | None = ...,
        length: int | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True)
class ReadBookRequest(Request[ReadBookResponse]):
    isbn: str

@frozen(kw_only=True)
class RemoveBookResponse(Response): ...

@frozen(kw_only=True)
class RemoveBookRequest(Request[RemoveBookResponse]):
    isbn: str

@frozen(kw_only=True, init=False)
class WatchShelfResponse(Response):
    events: EventStream[ShelfEvents]

    def __init__(
        self,
        *,
        events: EventStream[ShelfEvents] | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True)
class WatchShelfRequest(Request[WatchShelfResponse]):
    name: str

@frozen(kw_only=True)
class WriteBookResponse(Response): ...

@frozen(kw_only=True)
class WriteBookRequest(Request[WriteBookResponse]):
    isbn: str
    text: StreamingInput | None = ...

@define(init=False, eq=False, repr=False, slots=False)
class BookMissing(ServiceError):
    isbn: str | None = ...

@define(init=False, eq=False, repr=False, slots=False)
class TooManyRequests(ServiceError):
    retry_after: int | None = ...

class ListBooksPaginator(Paginator[ListBooksResponse, Book]):
    def paginate(
        self,
        *,
        genre: GenreLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListBooksResponse, Book]: ...

class BookReturnedWaiter(Waiter):
    def wait(
        self, *, isbn: str, waiter_config: WaiterConfig | None = None
    ) -> GetBookResponse: ...

class _Paginators:
    list_books: ListBooksPaginator

class _Waiters:
    book_returned: BookReturnedWaiter

class LibraryClient(Client):
    def describe_library(self) -> DescribeLibraryResponse:
        """Describes the library.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DescribeLibrary
        """

    def get_book(self, *, isbn: str) -> GetBookResponse:
        """Looks a book up.

        Raises:
            BookMissing: There is no such book.

        - Waiter: `BookReturnedWaiter`, from `waiters.book_returned`
        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/GetBook
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
            book: A book.
            genre: What books are about.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/PutBook
        """

    def read_book(self, *, isbn: str) -> ReadBookResponse:
        """Call `ReadBook`.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/ReadBook
        """

    @deprecated("Books are no longer removed.")
    def remove_book(self, *, isbn: str) -> RemoveBookResponse:
        """Removes a book.

        Deprecated: Books are no longer removed.

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

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/WriteBook
        """

    @property
    def paginators(self) -> _Paginators: ...
    @property
    def waiters(self) -> _Waiters: ...
    def get_paginator(self, name: Literal["list_books"], /) -> ListBooksPaginator:
        """Make the paginator of `list_books`."""

    def get_waiter(self, name: Literal["book_returned"], /) -> BookReturnedWaiter:
        """Make the waiter `book_returned`."""
