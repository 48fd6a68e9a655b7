"""The bodies of requests, in parts."""

from __future__ import annotations

from asyncio import get_running_loop, run_coroutine_threadsafe
from collections.abc import AsyncGenerator, AsyncIterable, Iterable
from concurrent.futures import Future
from contextvars import ContextVar, copy_context
from functools import partial
from io import BytesIO, StringIO
from typing import Any, TypeAlias

# Bytes of a part; botocore sets as many for urllib3.
SIZE = 1 << 17

Part: TypeAlias = bytes | memoryview


class AsyncSource:
    """A body from an asynchronous iterator, which botocore takes for a file.

    It cannot be rewound, so botocore raises an error where it would have to.
    """

    def __init__(self, pieces: AsyncIterable[bytes | str]) -> None:
        """Make a body for the running event loop.

        Args:
            pieces: What to send.
        """
        self._pieces = aiter(pieces)
        self._loop = get_running_loop()
        self._left = b""

    def __aiter__(self) -> AsyncSource:
        return self

    async def __anext__(self) -> bytes:
        if self._left:
            left, self._left = self._left, b""
            return left
        return bytes(_encoded(await anext(self._pieces)))

    def read(self, amt: int | None = None) -> bytes:
        """Read bytes from a thread, for which the event loop gets the pieces.

        Args:
            amt: How many to read; all if it is `None` or negative.

        Raises:
            RuntimeError: The event loop itself reads, and so would wait for itself.
            CancelledError: The call was cancelled for which this was read.
        """
        try:
            get_running_loop()
        except RuntimeError:
            pass
        else:
            raise RuntimeError("an asynchronous body cannot be read in an event loop")
        taking = self._take(amt)
        try:
            future = run_coroutine_threadsafe(taking, self._loop)
        except RuntimeError:
            taking.close()
            raise
        reading = _READING.get()
        if reading is not None:
            reading.add_done_callback(lambda _: future.cancel())
        return future.result()

    async def _take(self, amt: int | None) -> bytes:
        pieces: list[bytes] = []
        size = 0
        while amt is None or amt < 0 or size < amt:
            try:
                piece = await anext(self)
            except StopAsyncIteration:
                break
            pieces.append(piece)
            size += len(piece)
        data = b"".join(pieces)
        if amt is not None and 0 <= amt < size:
            self._left = data[amt:]
            return data[:amt]
        return data


# Cancelled when nobody waits any more for what a thread reads.
_READING: ContextVar[Future[None] | None] = ContextVar("_READING", default=None)


async def parts_of(body: Any) -> AsyncGenerator[Part]:
    """Read a body in parts: files in threads, since disks and networks are slow.

    Args:
        body: Bytes, a text, a file, an `AsyncSource` or an iterable.
    """
    if isinstance(body, str | bytes | bytearray | memoryview):
        view = memoryview(_encoded(body))
        for start in range(0, len(view), SIZE):
            yield view[start : start + SIZE]
    elif isinstance(body, AsyncSource):
        async for piece in body:
            yield piece
    elif hasattr(body, "read"):
        in_memory = type(body) in (BytesIO, StringIO)
        while part := body.read(SIZE) if in_memory else await _read_in_thread(body):
            yield _encoded(part)
    else:
        pieces: Iterable[Any] = body
        for piece in pieces:
            yield _encoded(piece)


async def _read_in_thread(body: Any) -> Any:
    reading: Future[None] = Future()
    context = copy_context()
    context.run(_READING.set, reading)
    read = partial(context.run, body.read, SIZE)
    try:
        return await get_running_loop().run_in_executor(None, read)
    except BaseException:
        reading.cancel()
        raise


def _encoded(part: Any) -> Part:
    if isinstance(part, str):
        return part.encode()
    return part if isinstance(part, bytes) else memoryview(part).cast("B")
