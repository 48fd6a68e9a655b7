"""The responses of Example Library, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Generic

from attrs import frozen
from typing_extensions import TypeVar

from .._runtime.asynchronous.bodies import AsyncStreamingBody
from .._runtime.asynchronous.events import AsyncEventStream
from .._runtime.shapes import JSONValue, Response, ResponseMetadata
from .._runtime.streams.bodies import StreamingBody
from .._runtime.streams.events import EventStream
from .structures import (
    Book,
    LentBook,
    LibrarianWords,
    Library,
    RefusedLoan,
    ShelfEvents,
)

@frozen(kw_only=True, order=False)
class DescribeLibraryResponse(Response):
    """The response of `DescribeLibrary`, with `library`."""

    library: Library | None = ...

@frozen(kw_only=True, init=False, order=False)
class DiscussBookResponse(Response):
    """The response of `DiscussBook`, with `room` and `words`."""

    room: str | None
    words: AsyncEventStream[LibrarianWords]

    def __init__(
        self,
        *,
        room: str | None = ...,
        words: AsyncEventStream[LibrarianWords] | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True, order=False)
class GetBookResponse(Response):
    """The response of `GetBook`, with `book`, `etag`, `origin`, `extra` and
    `status`.
    """

    book: Book | None = ...
    """A book."""
    etag: str | None = ...
    origin: JSONValue | None = ...
    extra: Mapping[str, str] = ...
    status: int | None = ...

@frozen(kw_only=True, order=False)
class LendBooksResponse(Response):
    """The response of `LendBooks`, with `lent` and `refused`."""

    lent: Sequence[LentBook] = ...
    refused: Sequence[RefusedLoan] = ...

@frozen(kw_only=True, order=False)
class ListBooksResponse(Response):
    """The response of `ListBooks`, with `books` and `next_token`."""

    books: Sequence[Book] = ...
    next_token: str | None = ...

@frozen(kw_only=True, order=False)
class PutBookResponse(Response):
    """The response of `PutBook`, with `created`."""

    created: datetime = ...

_ReadBookResponse_co = TypeVar(
    "_ReadBookResponse_co",
    bound=StreamingBody | AsyncStreamingBody,
    default=StreamingBody,
    covariant=True,
)

@frozen(kw_only=True, init=False, order=False)
class ReadBookResponse(Response, Generic[_ReadBookResponse_co]):
    """The response of `ReadBook`, with `text` and `length`."""

    text: _ReadBookResponse_co  # type: ignore[misc] # mypy takes it for an argument
    length: int | None

    def __init__(
        self,
        *,
        text: _ReadBookResponse_co | None = ...,
        length: int | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True, order=False)
class RemoveBookResponse(Response):
    """The response of `RemoveBook`, which is empty."""

    ...

_WatchShelfResponse_co = TypeVar(
    "_WatchShelfResponse_co",
    bound=EventStream[ShelfEvents] | AsyncEventStream[ShelfEvents],
    default=EventStream[ShelfEvents],
    covariant=True,
)

@frozen(kw_only=True, init=False, order=False)
class WatchShelfResponse(Response, Generic[_WatchShelfResponse_co]):
    """The response of `WatchShelf`, with `events`."""

    events: _WatchShelfResponse_co  # type: ignore[misc] # mypy takes it for an argument

    def __init__(
        self,
        *,
        events: _WatchShelfResponse_co | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True, order=False)
class WriteBookResponse(Response):
    """The response of `WriteBook`, which is empty."""

    ...
