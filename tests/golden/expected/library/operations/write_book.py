"""WriteBook of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response
from ..._runtime.streams.bodies import StreamingInput


@frozen(kw_only=True, repr=False, eq=False)
class WriteBookResponse(Response):
    """The response of `WriteBook`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class WriteBookRequest(Request[WriteBookResponse]):
    """The arguments of `WriteBook`."""

    __operation__: ClassVar = "WriteBook"
    __response__: ClassVar = WriteBookResponse

    isbn: str
    text: StreamingInput | None = None
