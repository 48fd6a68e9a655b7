"""ReadBook of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response
from ..._runtime.streams.bodies import StreamingBody


@frozen(kw_only=True, repr=False, eq=False)
class ReadBookResponse(Response):
    """The response of `ReadBook`, with `text` and `length`."""

    text: StreamingBody | None = None
    length: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ReadBookRequest(Request[ReadBookResponse]):
    """The arguments of `ReadBook`."""

    __operation__: ClassVar = "ReadBook"
    __response__: ClassVar = ReadBookResponse

    isbn: str
