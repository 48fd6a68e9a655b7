"""What asynchronous clients upload: open files and asynchronous iterators."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from typing import Any

from ...calls.argument_error import wrong_value
from .transfer import PIECE, call, can_seek


def size_of(file: Any) -> int | None:
    """How many bytes a file has from its position on; `None` if only reading tells."""
    if not can_seek(file, getattr(file, "read", None)):
        return None
    begin = file.tell()
    file.seek(0, os.SEEK_END)
    size: int = max(file.tell() - begin, 0)
    file.seek(begin)
    return size


async def pieces_of(method: str, file: Any, left: int) -> AsyncGenerator[memoryview]:
    """Yield the bytes that are left of a file, or those of an iterator.

    Raises:
        ArgumentError: It is something other than bytes.
    """
    if not hasattr(file, "read"):
        async for piece in file:
            yield _view(method, piece)
        return
    while piece := _view(method, await call(file.read, min(left, PIECE))):
        left -= len(piece)
        yield piece


def _view(method: str, piece: Any) -> memoryview:
    try:
        return memoryview(piece).cast("B")
    except TypeError:
        raise wrong_value(method, "fileobj", "bytes", piece) from None
