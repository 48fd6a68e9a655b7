"""The threads beside event loops, for what may block."""

from __future__ import annotations

from asyncio import get_running_loop, to_thread
from collections.abc import Callable
from threading import Lock
from typing import TypeVar

T = TypeVar("T")


async def in_thread(
    function: Callable[[], T], *, discard: Callable[[T], object] | None = None
) -> T:
    """Call a function in a thread, where it ends even if this task is cancelled.

    Args:
        function: The function.
        discard: Gives back what the result holds, if this task is cancelled.
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

    try:
        return await to_thread(run)
    except BaseException:
        with lock:
            is_cancelled = True
        if discard is not None and results:
            discard(results[0])
        raise


def in_loop() -> bool:
    """Whether this code runs in an event loop, rather than in a thread beside it."""
    try:
        get_running_loop()
    except RuntimeError:
        return False
    return True
