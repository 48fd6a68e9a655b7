"""DescribeLibrary of Example Library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..shapes.genre import Genre


@frozen(kw_only=True, repr=False, eq=False)
class Library(Structure):
    name: str | None = None
    parent: Library | None = None
    motto: str | None = None
    copies: Mapping[Genre | str, int] = ABSENT
    stock: Mapping[Genre | str, Mapping[Genre | str, int]] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLibraryResponse(Response):
    """The response of `DescribeLibrary`, with `library`."""

    library: Library | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLibraryRequest(Request[DescribeLibraryResponse]):
    """Describes the library. It takes nothing."""

    __operation__: ClassVar = "DescribeLibrary"
    __response__: ClassVar = DescribeLibraryResponse
