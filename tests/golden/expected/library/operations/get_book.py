"""GetBook of Example Library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import JSONValue, Request, Response, partly_redacted

if TYPE_CHECKING:
    from ..shapes.book import Book


@frozen(kw_only=True, repr=False, eq=False)
class GetBookResponse(Response):
    """The response of `GetBook`, with `book`, `etag`, `origin`, `extra` and
    `status`.
    """

    book: Book | None = field(default=None, repr=partly_redacted)
    etag: str | None = None
    origin: JSONValue | None = None
    extra: Mapping[str, str] = ABSENT
    status: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class GetBookRequest(Request[GetBookResponse]):
    """Looks a book up. See also [the catalogue](https://example.com/books)."""

    __operation__: ClassVar = "GetBook"
    __response__: ClassVar = GetBookResponse

    isbn: str
