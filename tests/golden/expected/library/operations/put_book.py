"""PutBook of Example Library."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response, partly_redacted
from ..shapes.genre import Genre

if TYPE_CHECKING:
    from ..shapes.book import Book


@frozen(kw_only=True, repr=False, eq=False)
class PutBookResponse(Response):
    """The response of `PutBook`, with `created`."""

    created: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class PutBookRequest(Request[PutBookResponse]):
    """Adds a book, or changes it.

    **Note:** Its shelf must exist: `\"\"\"C:\\shelf\"\"\"`.
    """

    __operation__: ClassVar = "PutBook"
    __response__: ClassVar = PutBookResponse

    isbn: str
    book: Book = field(repr=partly_redacted)
    genre: Genre = field(converter=as_enum(Genre))
    client_token: str | None = None
