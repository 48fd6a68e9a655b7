"""Working ahead of an iterator's consumer, by one item."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import Future
from contextvars import copy_context
from itertools import islice
from threading import Thread
from typing import TypeVar

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
    upcoming = _start(source)
    while taken := upcoming.result():
        upcoming = _start(source)
        yield from taken


def _start(source: Iterator[T]) -> Future[tuple[T, ...]]:
    """Begin to take one item, or none at the end."""
    future = Future[tuple[T, ...]]()

    def take() -> None:
        try:
            future.set_result(tuple(islice(source, 1)))
        except BaseException as error:
            future.set_exception(error)

    # A daemon, so that no program waits at its end for a page that nobody wants.
    context = copy_context()
    Thread(target=context.run, args=(take,), name="prefetch", daemon=True).start()
    return future
