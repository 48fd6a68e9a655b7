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

_PIECE = 256 * 1024


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

    def __init__(self, method: str, file: Any) -> None:
        self._method, self._file = method, file
        self._ahead: deque[memoryview] = deque()
        self._left: int | None = None
        self._read: Callable[[int], Awaitable[Any]]
        if hasattr(file, "read"):
            self._read = partial(call, file.read)
        elif hasattr(file, "__aiter__"):
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

    async def read_into(self, buffer: memoryview) -> int:
        """Fill a buffer, unless the source ends; return the number of bytes."""
        at = 0
        while at < len(buffer) and (self._ahead or await self._read_piece(buffer[at:])):
            piece = self._ahead.popleft()
            if rest := piece[len(buffer) - at :]:
                self._ahead.appendleft(rest)
            size = len(piece) - len(rest)
            buffer[at : at + size] = piece[:size]
            at += size
        return at

    def unread(self, data: memoryview) -> None:
        """Have the next calls read these bytes first."""
        self._ahead.appendleft(data)

    @property
    def is_empty(self) -> bool:
        """Whether the source has ended, and all was read."""
        return self._left == 0 and not self._ahead

    async def _read_piece(self, buffer: memoryview) -> bool:
        size = min(len(buffer), _PIECE)
        if self._left is not None:
            size = min(size, self._left)
        piece = await self._read(size) if size else b""
        try:
            view = memoryview(piece).cast("B")
        except TypeError:
            raise wrong_value(self._method, "fileobj", "bytes", piece) from None
        if not view:
            self._left = 0
            return False
        self._ahead.append(view)
        if self._left is not None:
            self._left -= len(view)
        return True


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
