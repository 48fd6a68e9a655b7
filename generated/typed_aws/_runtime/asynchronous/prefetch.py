"""Fetching the next item of an asynchronous iterator ahead of its consumer."""

from __future__ import annotations

from asyncio import Task, create_task, wait
from collections.abc import AsyncGenerator

from ..convert.misfits import context_from_here
from .threads import T, in_loop


async def prefetched(source: AsyncGenerator[T]) -> AsyncGenerator[T]:
    """Yield what `source` yields, while a task fetches the next item.

    Each item has its own task, which runs in a copy of the consumer's context and ends
    with the item. If the consumer stops, the task is cancelled and `source` is closed.
    What `source` raises is raised where its item would be yielded. No item is `None`.
    """
    if not in_loop():
        raise RuntimeError(
            "prefetch=True needs a running asyncio event loop; there is none here"
        )
    upcoming = _fetch(source)
    try:
        while (fetched := await upcoming) is not None:
            upcoming = _fetch(source)
            yield fetched
    finally:
        upcoming.cancel()
        await wait([upcoming])
        if not upcoming.cancelled():
            upcoming.exception()  # or asyncio would report it as never retrieved
        await source.aclose()


def _fetch(source: AsyncGenerator[T]) -> Task[T | None]:
    """Start to fetch an item; its task gets `None` at the end of the source."""

    async def fetch() -> T | None:
        return await anext(source, None)

    return create_task(fetch(), context=context_from_here())
