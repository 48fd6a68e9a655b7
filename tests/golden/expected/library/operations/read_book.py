"""ReadBook of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..._runtime.streams import StreamingBody


@frozen(kw_only=True)
class ReadBookResponse(Response):
    """The response of `ReadBook`, with `text` and `length`."""

    text: StreamingBody | None = field(default=None, metadata=wire("Text"))

    length: int | None = field(default=None, metadata=wire("Length"))


@frozen(kw_only=True)
class ReadBookRequest(Request[ReadBookResponse]):
    """The arguments of `ReadBook`."""

    __operation__: ClassVar = "ReadBook"
    __response__: ClassVar = ReadBookResponse

    isbn: str = field(metadata=wire("Isbn"))
