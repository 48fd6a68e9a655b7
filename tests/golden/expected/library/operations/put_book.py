"""PutBook of Example Library."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.genre import as_genre

if TYPE_CHECKING:
    from ..shapes.book import Book
    from ..shapes.genre import Genre


@frozen(kw_only=True)
class PutBookResponse(Response):
    """The response of `PutBook`, with `created`."""

    created: datetime | None = field(default=None, metadata=wire("Created"))


@frozen(kw_only=True)
class PutBookRequest(Request[PutBookResponse]):
    """Adds a book, or changes it.

    **Note:** Its shelf must exist: `\"\"\"C:\\shelf\"\"\"`.
    """

    __operation__: ClassVar = "PutBook"
    __response__: ClassVar = PutBookResponse

    isbn: str = field(metadata=wire("Isbn"))

    book: Book = field(metadata=wire("Book"))
    """A book."""

    genre: Genre = field(converter=as_genre, metadata=wire("Genre"))
    """What books are about."""

    client_token: str | None = field(default=None, metadata=wire("ClientToken"))
