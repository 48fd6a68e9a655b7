"""The part that uploads and downloads of asynchronous clients share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import ExitStack, asynccontextmanager, suppress
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from typing import Any, TypeAlias

from ...calls.argument_error import wrong_argument
from ..transfer import Transfer, TransferConfig

Start: TypeAlias = Callable[[Coroutine[Any, Any, None]], object]
"""Starts a task."""

PIECE = 256 * 1024
_PART = 8 * 1024 * 1024


class AsyncTransfer(Transfer):
    """One transfer, with the defaults of s3transfer."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        config = self.config or TransferConfig()
        if (limit := config.max_bandwidth) is not None:
            expected = "None, since asynchronous transfers have no such limit"
            raise wrong_argument(self.method, "config.max_bandwidth", expected, limit)
        self.threshold = config.multipart_threshold or _PART
        self.part_size = config.multipart_chunksize or _PART
        self.attempts = config.num_download_attempts or 5
        self.concurrency = (config.max_concurrency or 10) if config.use_threads else 1


@asynccontextmanager
async def in_tasks(free: asyncio.Semaphore) -> AsyncGenerator[Start]:
    """Start tasks in a block; each releases a semaphore when it ends.

    The first error ends all of them, and the block.
    """

    def start(work: Coroutine[Any, Any, None]) -> None:
        group.create_task(work).add_done_callback(lambda _: free.release())

    try:
        async with asyncio.TaskGroup() as group:
            yield start
    except ExceptionGroup as errors:
        first = errors.exceptions[0]
        raise first from first.__cause__


async def finish(work: Awaitable[Any]) -> Any:
    """Await what must come to its end, even if this task is cancelled meanwhile."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    finally:
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        if not task.cancelled():
            task.exception()  # or asyncio would report it as never retrieved


@asynccontextmanager
async def opened(path: Path, mode: str) -> AsyncGenerator[Any]:
    """Open a file in a thread, and close it after the block."""
    stack = ExitStack()
    opening = asyncio.to_thread(lambda: stack.enter_context(path.open(mode)))
    try:
        yield await finish(opening)
    finally:
        await finish(asyncio.to_thread(stack.close))


async def call(function: Callable[..., Any], argument: object) -> Any:
    """Call a method of a file, in a thread unless it is a coroutine function."""
    if iscoroutinefunction(function):
        return await function(argument)
    result = await asyncio.to_thread(function, argument)
    # A function around a coroutine function, such as a decorator makes.
    return await result if isawaitable(result) else result


def can_seek(file: object, method: object) -> bool:
    """Whether to use positions in a file, given the method that reads or writes it.

    Asynchronous files are read and written in order.
    """
    seekable = getattr(file, "seekable", None)
    if seekable is None or any(map(iscoroutinefunction, (method, seekable))):
        return False
    return seekable() is True
