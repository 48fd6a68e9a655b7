"""The responses of Example Library, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import frozen

from .._runtime.shapes import JSONValue, Response, ResponseMetadata
from .._runtime.streams.bodies import StreamingBody
from .._runtime.streams.events import EventStream
from .structures import Book, Library, ShelfEvents

@frozen(kw_only=True)
class DescribeLibraryResponse(Response):
    """The response of `DescribeLibrary`, with `name`, `parent` and `motto`."""

    name: str | None = ...
    parent: Library | None = ...
    """The library that this one belongs to."""
    motto: str | None = ...
    """Deprecated: There is no motto any more."""

@frozen(kw_only=True)
class GetBookResponse(Response):
    """The response of `GetBook`, with `book`, `etag`, `origin`, `extra` and
    `status`.
    """

    book: Book | None = ...
    """A book."""
    etag: str | None = ...
    origin: JSONValue | None = ...
    extra: Mapping[str, str] | None = ...
    status: int | None = ...

@frozen(kw_only=True)
class ListBooksResponse(Response):
    """The response of `ListBooks`, with `books` and `next_token`."""

    books: Sequence[Book] | None = ...
    next_token: str | None = ...

@frozen(kw_only=True)
class PutBookResponse(Response):
    """The response of `PutBook`, with `created`."""

    created: datetime | None = ...

@frozen(kw_only=True, init=False)
class ReadBookResponse(Response):
    """The response of `ReadBook`, with `text` and `length`."""

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
class RemoveBookResponse(Response):
    """The response of `RemoveBook`, which is empty."""

    ...

@frozen(kw_only=True, init=False)
class WatchShelfResponse(Response):
    """The response of `WatchShelf`, with `events`."""

    events: EventStream[ShelfEvents]

    def __init__(
        self,
        *,
        events: EventStream[ShelfEvents] | None = ...,
        response_metadata: ResponseMetadata = ...,
    ) -> None: ...

@frozen(kw_only=True)
class WriteBookResponse(Response):
    """The response of `WriteBook`, which is empty."""

    ...
