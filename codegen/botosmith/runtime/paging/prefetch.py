"""Fetching the next item of an iterator while the consumer works on this one."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import islice
from threading import Thread
from typing import Generic, TypeVar

from ..convert.misfits import context_from_here

T = TypeVar("T")


def prefetched(source: Iterator[T]) -> Generator[T]:
    """Yield what `source` yields, while a thread fetches the next item.

    Each item has its own thread, which runs in a copy of the consumer's context and
    ends with the item. If the consumer stops, only the item being fetched is left.
    What `source` raises is raised where its item would be yielded.
    """
    upcoming = _Upcoming(source)
    while fetched := upcoming.result():
        upcoming = _Upcoming(source)
        yield from fetched


class _Upcoming(Generic[T]):
    """An item that a thread is fetching."""

    def __init__(self, source: Iterator[T]) -> None:
        """Start to fetch an item."""
        self._source = source
        self._fetched: tuple[T, ...] | None = None
        self._error: BaseException | None = None
        context = context_from_here()
        # A daemon thread, so that a program can end without waiting for a page that it
        # does not need.
        self._thread = Thread(
            target=context.run, args=(self._fetch,), name="prefetch", daemon=True
        )
        self._thread.start()

    def result(self) -> tuple[T, ...]:
        """Wait for the item; the tuple is empty at the end of the source."""
        self._thread.join()
        if self._error is not None:
            try:
                raise self._error
            finally:
                # The error's traceback refers to this object.
                self._error = None
        if self._fetched is None:
            raise RuntimeError("the process was forked while a page was fetched")
        return self._fetched

    def _fetch(self) -> None:
        try:
            self._fetched = tuple(islice(self._source, 1))
        except BaseException as error:  # It is raised in the consumer's thread.
            self._error = error
