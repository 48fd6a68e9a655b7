"""WriteBook of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..._runtime.streams import StreamingInput


@frozen(kw_only=True)
class WriteBookResponse(Response):
    """The response of `WriteBook`, which is empty."""


@frozen(kw_only=True)
class WriteBookRequest(Request[WriteBookResponse]):
    """The arguments of `WriteBook`."""

    __operation__: ClassVar = "WriteBook"
    __response__: ClassVar = WriteBookResponse

    isbn: str = field(metadata=wire("Isbn"))

    text: StreamingInput | None = field(default=None, metadata=wire("Text"))
