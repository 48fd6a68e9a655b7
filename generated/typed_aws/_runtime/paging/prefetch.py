"""Fetching the next item of an iterator while the consumer works on this one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from itertools import islice
from threading import Thread
from typing import TypeVar

from ..convert.misfits import context_from_here

T = TypeVar("T")


def prefetched(source: Iterator[T]) -> Generator[T]:
    """Yield what `source` yields, while a thread fetches the next item.

    Each item has its own thread, which runs in a copy of the consumer's context and
    ends with the item. If the consumer stops, only the item being fetched is left.
    What `source` raises is raised where its item would be yielded.
    """
    upcoming = _fetch(source)
    while fetched := upcoming():
        upcoming = _fetch(source)
        yield from fetched


def _fetch(source: Iterator[T]) -> Callable[[], tuple[T, ...]]:
    """Start to fetch an item; return what waits for it. There is none at the end."""
    found: list[tuple[T, ...]] = []
    errors: list[BaseException] = []

    def fetch() -> None:
        try:
            found.append(tuple(islice(source, 1)))
        except BaseException as error:  # It is raised in the consumer's thread.
            errors.append(error)

    run = context_from_here().run
    # A daemon thread, so that a program can end without waiting for a page that it does
    # not need.
    thread = Thread(target=run, args=(fetch,), name="prefetch", daemon=True)
    thread.start()

    def result() -> tuple[T, ...]:
        thread.join()
        if errors:
            raise errors.pop()  # Its traceback refers to this function.
        if not found:
            raise RuntimeError("the process was forked while a page was fetched")
        return found[0]

    return result
