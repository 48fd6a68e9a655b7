"""RemoveBook of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class RemoveBookResponse(Response):
    """The response of `RemoveBook`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class RemoveBookRequest(Request[RemoveBookResponse]):
    """Removes a book.

    Deprecated: Books are no longer removed.
    """

    __operation__: ClassVar = "RemoveBook"
    __response__: ClassVar = RemoveBookResponse

    isbn: str
