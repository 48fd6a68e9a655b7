"""The bodies of requests, in parts."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop, run_coroutine_threadsafe
from collections.abc import AsyncGenerator, AsyncIterable
from concurrent.futures import Future
from functools import partial
from io import BytesIO, StringIO, UnsupportedOperation
from typing import Any, TypeAlias

from ..threads import in_loop, in_thread

# Bytes of a part; botocore sets as many for urllib3.
SIZE = 1 << 17

Part: TypeAlias = bytes | memoryview


class AsyncSource:
    """A body from an asynchronous iterator, which botocore takes for a file.

    It cannot be rewound, so botocore raises an error where it would have to.
    """

    def __init__(self, pieces: AsyncIterable[bytes | str], refusal: str = "") -> None:
        """Make a body for the running event loop; `refusal` says why not to rewind."""
        self._pieces = aiter(pieces)
        self._refusal = refusal
        self._loop: AbstractEventLoop | None = get_running_loop()
        self._left = b""
        self._reading: Future[bytes] | None = None

    def __aiter__(self) -> AsyncSource:
        return self

    async def __anext__(self) -> bytes:
        left, self._left = self._left, b""
        return left or bytes(_encoded(await anext(self._pieces)))

    def read(self, amt: int | None = None) -> bytes:
        """Read bytes from a thread, for which the event loop gets the pieces.

        Raises:
            RuntimeError: The event loop itself reads, and so would wait for itself; or
                the source is closed.
            CancelledError: It was closed meanwhile.
        """
        if in_loop() or self._loop is None:
            raise RuntimeError("an asynchronous body cannot be read in an event loop")
        self._reading = run_coroutine_threadsafe(self._take(amt), self._loop)
        return self._reading.result()

    def tell(self, *_: int) -> int:
        """Refuse to be rewound, as for a signature or a checksum before the body."""
        raise UnsupportedOperation(self._refusal)

    seek = tell

    def close(self) -> None:
        """End what reads in a thread: nobody waits for it any more."""
        self._loop = None
        if self._reading is not None:
            self._reading.cancel()

    async def _take(self, amt: int | None) -> bytes:
        data, self._left = self._left, b""
        while amt is None or amt < 0 or len(data) < amt:
            try:
                data += _encoded(await anext(self._pieces))
            except StopAsyncIteration:
                return data
        self._left = data[amt:]
        return data[:amt]


async def parts_of(body: Any) -> AsyncGenerator[Part]:
    """Read a body in parts: files in threads, since disks and networks are slow."""
    if isinstance(body, str | bytes | bytearray | memoryview):
        view = memoryview(_encoded(body))
        for start in range(0, len(view), SIZE):
            yield view[start : start + SIZE]
    elif isinstance(body, AsyncSource):
        async for piece in body:
            yield piece
    elif hasattr(body, "read"):
        read = partial(body.read, SIZE)
        in_memory = type(body) in (BytesIO, StringIO)
        while part := read() if in_memory else await in_thread(read, in_pool=False):
            yield _encoded(part)
    else:
        for piece in body:
            yield _encoded(piece)


def _encoded(part: Any) -> Part:
    if isinstance(part, str):
        return part.encode()
    return part if isinstance(part, bytes) else memoryview(part).cast("B")
