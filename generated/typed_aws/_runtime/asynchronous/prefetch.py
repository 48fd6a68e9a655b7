"""Fetching the next item of an asynchronous iterator ahead of its consumer."""

from __future__ import annotations

from asyncio import Task, create_task, wait
from collections.abc import AsyncGenerator
from typing import TypeVar

from ..convert.misfits import context_from_here
from .threads import in_loop

T = TypeVar("T")


async def prefetched(source: AsyncGenerator[T]) -> AsyncGenerator[T]:
    """Yield what `source` yields, while a task fetches the next item.

    Each item has its own task, which runs in a copy of the consumer's context and ends
    with the item. If the consumer stops, the task is cancelled and `source` is closed.
    What `source` raises is raised where its item would be yielded.
    """
    if not in_loop():
        raise RuntimeError(
            "prefetch=True needs a running asyncio event loop; there is none here"
        )
    upcoming = _fetch(source)
    try:
        while fetched := await upcoming:
            upcoming = _fetch(source)
            yield fetched[0]
    finally:
        upcoming.cancel()
        await wait([upcoming])
        if not upcoming.cancelled():
            upcoming.exception()  # or asyncio would report it as never retrieved
        await source.aclose()


def _fetch(source: AsyncGenerator[T]) -> Task[tuple[T, ...]]:
    """Start to fetch an item; the tuple is empty at the end of the source."""

    async def fetch() -> tuple[T, ...]:
        try:
            return (await anext(source),)
        except StopAsyncIteration:
            return ()

    return create_task(fetch(), context=context_from_here())
