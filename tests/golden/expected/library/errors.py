"""Errors of Example Library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._runtime.errors import ServiceError, modelled


@modelled
class BookMissing(ServiceError):
    """There is no such book."""

    __code__: ClassVar = "BookMissing"

    isbn: str | None = None


@modelled
class TooManyRequests(ServiceError):
    __code__: ClassVar = "TooManyRequests"

    retry_after: int | None = None


ERRORS: Mapping[str, type[ServiceError]] = {
    "BookMissing": BookMissing,
    "TooManyRequests": TooManyRequests,
}
"""The errors by the codes they arrive under."""
