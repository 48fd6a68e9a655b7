"""DescribeLibrary of Example Library."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class Library:
    name: str | None = field(default=None, metadata=wire("Name"))

    parent: Library | None = field(default=None, metadata=wire("Parent"))
    """The library that this one belongs to."""

    motto: str | None = field(default=None, metadata=wire("Motto"))
    """Deprecated: There is no motto any more."""


@frozen(kw_only=True)
class DescribeLibraryResponse(Response):
    """The response of `DescribeLibrary`, with `name`, `parent` and `motto`."""

    name: str | None = field(default=None, metadata=wire("Name"))

    parent: Library | None = field(default=None, metadata=wire("Parent"))
    """The library that this one belongs to."""

    motto: str | None = field(default=None, metadata=wire("Motto"))
    """Deprecated: There is no motto any more."""


@frozen(kw_only=True)
class DescribeLibraryRequest(Request[DescribeLibraryResponse]):
    """Describes the library. It takes nothing."""

    __operation__: ClassVar = "DescribeLibrary"
    __response__: ClassVar = DescribeLibraryResponse
