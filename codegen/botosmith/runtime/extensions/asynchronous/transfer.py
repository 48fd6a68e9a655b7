"""What uploads and downloads of asynchronous clients have in common."""

from __future__ import annotations

from asyncio import CancelledError, TaskGroup, ensure_future, shield, to_thread, wait
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from inspect import iscoroutinefunction
from pathlib import Path
from typing import IO, Any, TypeVar

from ...calls.argument_error import wrong_value
from ..arguments import checked_arguments
from ..transfer import OnProgress, TransferConfig

T = TypeVar("T")

_MEGABYTE = 1024 * 1024


class Transfer:
    """One transfer; its defaults are those of s3transfer."""

    def __init__(
        self,
        boto: Any,
        method: str,
        bucket: str,
        key: str,
        extra_args: Mapping[str, object] | None,
        callback: OnProgress | None,
        config: TransferConfig | None,
    ) -> None:
        # botocore adds the methods to its clients at run time.
        self.boto, self.method = boto, method
        self.object = {"Bucket": bucket, "Key": key}
        self.extra_args = checked_arguments(method, extra_args)
        self.progress: OnProgress = callback or (lambda _: None)
        config = config or TransferConfig()
        if config.max_bandwidth is not None:
            expected = "None, since asynchronous transfers have no such limit"
            given = config.max_bandwidth
            raise wrong_value(method, "config.max_bandwidth", expected, given)
        self.threshold = config.multipart_threshold or 8 * _MEGABYTE
        self.part_size = config.multipart_chunksize or 8 * _MEGABYTE
        self.attempts = config.num_download_attempts or 5
        self.concurrency = (config.max_concurrency or 10) if config.use_threads else 1


async def in_tasks(number: int, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a number of tasks that do the same; the first error ends all of them."""
    try:
        async with TaskGroup() as group:
            for _ in range(number):
                group.create_task(work())
    except ExceptionGroup as errors:
        first = errors.exceptions[0]
        raise first from first.__cause__


async def finish(work: Awaitable[T]) -> T:
    """Await what must come to its end, even if this task is cancelled meanwhile."""
    task, cancelled = ensure_future(work), None
    while not task.done():
        try:
            await wait([task])
        except CancelledError as error:
            cancelled = error
    result = task.result()
    if cancelled is not None:
        raise cancelled
    return result


@asynccontextmanager
async def opened(path: Path, mode: str) -> AsyncGenerator[IO[bytes]]:
    """Open a file in a thread, and close it after the block."""
    # Type checkers differ on what it returns for a mode that they do not know.
    open_file: Any = path.open
    opening = ensure_future(to_thread(open_file, mode))

    async def close() -> None:
        await to_thread((await opening).close)

    try:
        yield await shield(opening)
    finally:
        await finish(close())


async def call(function: Callable[..., Any], argument: object) -> Any:
    """Call a method of a file, in a thread unless it is a coroutine function."""
    if iscoroutinefunction(function):
        return await function(argument)
    return await to_thread(function, argument)
