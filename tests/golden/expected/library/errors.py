"""Errors of Example Library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define, field

from .._runtime.errors import ServiceError
from .._runtime.shapes import wire


@define(init=False, eq=False, repr=False, slots=False)
class BookMissing(ServiceError):
    """There is no such book."""

    __code__: ClassVar = "BookMissing"

    isbn: str | None = field(default=None, metadata=wire("Isbn"))


@define(init=False, eq=False, repr=False, slots=False)
class TooManyRequests(ServiceError):
    __code__: ClassVar = "TooManyRequests"

    retry_after: int | None = field(default=None, metadata=wire("RetryAfter"))


ERRORS: Mapping[str, type[ServiceError]] = {
    "BookMissing": BookMissing,
    "TooManyRequests": TooManyRequests,
}
"""The errors by the codes they arrive under."""
