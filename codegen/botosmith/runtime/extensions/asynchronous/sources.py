"""What asynchronous clients upload: open files and asynchronous iterators."""

from __future__ import annotations

import os
from asyncio import to_thread
from collections import deque
from collections.abc import AsyncIterable, Awaitable, Callable
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, Protocol

from ...calls.argument_error import wrong_value
from .transfer import call


class AsyncBinaryReader(Protocol):
    """What asynchronous files that are open for binary reading have."""

    def read(self, size: int = ..., /) -> Awaitable[bytes]: ...


class Source:
    """A file or an asynchronous iterator, read in pieces of any size.

    Args:
        method: The client's method that it was given to.
        file: The file or iterator.

    Raises:
        ArgumentError: It is neither.
    """

    def __init__(self, method: str, file: object) -> None:
        self._method, self._file = method, file
        self._waiting: deque[bytes | memoryview] = deque()
        self._held = 0
        self._left: int | None = None
        self._read: Callable[[int], Awaitable[object]]
        if hasattr(file, "read"):
            self._read = partial(call, file.read)
        elif isinstance(file, AsyncIterable):
            self._read = partial(_next_piece, aiter(file))
        else:
            expected = "a file open for binary reading, or an asynchronous iterator"
            raise wrong_value(method, "fileobj", expected, file)

    async def measure(self) -> int | None:
        """Find out how many bytes are left; `None` if only reading tells.

        No more bytes than this are read later, even if a file grows.
        """
        self._left = await to_thread(_size, self._file)
        return self._left

    async def fill(self, size: int) -> int:
        """Read ahead, until there are this many bytes; return how many there are."""
        while (missing := size - self._held) > 0:
            if self._left is not None:
                missing = min(missing, self._left)
            piece = await self._read(missing) if missing else b""
            if not isinstance(piece, bytes | bytearray | memoryview):
                raise wrong_value(self._method, "fileobj", "bytes", piece)
            if not piece:
                self._left = 0
                break
            # A copy of a buffer, which an iterator may fill again.
            data = bytes(piece)
            self._waiting.append(data)
            self._held += len(data)
            if self._left is not None:
                self._left -= len(data)
        return min(size, self._held)

    def take(self, size: int) -> bytes:
        """Take this many of the bytes that were read ahead, or all of them."""
        self._held -= (size := min(size, self._held))
        taken: list[bytes | memoryview] = []
        while size:
            piece = self._waiting.popleft()
            if len(piece) > size:
                view = memoryview(piece)
                self._waiting.appendleft(view[size:])
                piece = view[:size]
            taken.append(piece)
            size -= len(piece)
        # A single piece of bytes is not copied.
        return b"".join(taken)


async def _next_piece(pieces: AsyncIterable[object], _: int) -> object:
    """Get the next piece of an iterator that is not empty."""
    async for piece in pieces:
        if piece != b"":
            return piece
    return b""


def _size(file: Any) -> int | None:
    """How many bytes a file has from its position on; `None` if it cannot seek."""
    seekable = getattr(file, "seekable", None)
    if seekable is None or iscoroutinefunction(file.read) or not seekable():
        return None
    begin = file.tell()
    file.seek(0, os.SEEK_END)
    size: int = max(file.tell() - begin, 0)
    file.seek(begin)
    return size
