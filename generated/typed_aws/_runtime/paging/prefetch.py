"""Working ahead of an iterator's consumer, by one item."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextvars import copy_context
from itertools import islice
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


def ahead(source: Iterator[T]) -> Generator[T]:
    """Yield what `source` yields, while a thread is getting the item after it.

    Each item has a thread of its own, which runs in a copy of the consumer's context
    and ends with the item: whoever stops consuming leaves nothing behind but what is
    under way.

    Args:
        source: Where the items come from; only one thread at a time works on it.

    Yields:
        The same items in the same order. What `source` raises is raised in the place of
        the item.
    """
    upcoming = _Upcoming(source)
    while taken := upcoming.result():
        upcoming = _Upcoming(source)
        yield from taken


class _Upcoming(Generic[T]):
    """An item that a thread is getting."""

    # Not a `Future`: where type checkers see one, they load `multiprocessing` as well.

    def __init__(self, source: Iterator[T]) -> None:
        """Begin to take an item."""
        self._source = source
        self._taken: tuple[T, ...] = ()
        self._error: BaseException | None = None
        # A daemon, so that no program waits at its end for a page that nobody wants.
        self._thread = Thread(
            target=copy_context().run, args=(self._take,), name="prefetch", daemon=True
        )
        self._thread.start()

    def result(self) -> tuple[T, ...]:
        """Wait for the item; there is none at the end.

        Raises:
            BaseException: What the source raised in its place.
        """
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._taken

    def _take(self) -> None:
        try:
            self._taken = tuple(islice(self._source, 1))
        except BaseException as error:
            self._error = error
