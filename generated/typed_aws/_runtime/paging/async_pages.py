"""The pages of a paginator, for asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Generic, TypeVar

from ..shapes import Response

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")


class AsyncPages(Generic[ResponseT, ItemT]):
    """The pages of an operation."""

    def __aiter__(self) -> AsyncIterator[ResponseT]:
        """Yield the pages."""
        raise NotImplementedError

    def items(self) -> AsyncIterator[ItemT]:
        """Yield the items of all pages."""
        raise NotImplementedError
