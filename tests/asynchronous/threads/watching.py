"""Watching how long an event loop does nothing for its tasks."""

import asyncio
from collections.abc import Awaitable, Callable
from statistics import median
from time import monotonic
from typing import TypeAlias

Work: TypeAlias = Callable[[], Awaitable[object]]

# Seconds between two looks.
_PAUSE = 0.005


def longest_delay(work: Work, rounds: int) -> float:
    """Run some work, and find how long a task that wakes often has to wait meanwhile.

    Returns:
        The median of the longest delay of each round, in seconds.
    """
    return median(asyncio.run(_watched(work)) for _ in range(rounds))


async def _watched(work: Work) -> float:
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            begin = monotonic()
            await asyncio.sleep(_PAUSE)
            longest = max(longest, monotonic() - begin - _PAUSE)

    watching = asyncio.create_task(watch())
    await asyncio.sleep(0)
    await work()
    watching.cancel()
    await asyncio.wait([watching])
    return longest
