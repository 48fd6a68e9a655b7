"""The threads beside event loops, for what may block."""

from __future__ import annotations

from asyncio import CancelledError, get_running_loop
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from threading import Lock
from typing import TypeVar

T = TypeVar("T")


async def in_thread(
    function: Callable[[], T],
    *,
    discard: Callable[[T], object] | None = None,
    in_pool: bool = True,
) -> T:
    """Call a function in a thread, where it ends even if this task is cancelled.

    Args:
        function: The function.
        discard: Gives back what the result holds, if this task is cancelled.
        in_pool: Whether it is one of the loop's few threads. What reads bodies of
            requests has one of its own, since coroutines that make a body, for which it
            waits, may need the others.
    """
    # Whichever comes second discards the result: the end of the function, or that this
    # task is cancelled. The event loop may have ended by then.
    lock, results, is_cancelled = Lock(), list[T](), False

    def run() -> T:
        result = function()
        with lock:
            results.append(result)
            is_unwanted = is_cancelled
        if is_unwanted and discard is not None:
            discard(result)
        return result

    own = None if in_pool else ThreadPoolExecutor(1)
    try:
        call = partial(copy_context().run, run)
        return await get_running_loop().run_in_executor(own, call)
    except (CancelledError, GeneratorExit):
        with lock:
            is_cancelled = True
        if discard is not None and results:
            discard(results[0])
        raise
    finally:
        if own is not None:
            own.shutdown(wait=False)


def in_loop() -> bool:
    """Whether this code runs in an event loop, rather than in a thread beside it."""
    try:
        get_running_loop()
    except RuntimeError:
        return False
    return True
