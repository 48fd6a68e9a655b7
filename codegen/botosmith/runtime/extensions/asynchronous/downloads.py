"""Downloads of asynchronous clients."""

from __future__ import annotations

from asyncio import Lock, to_thread
from collections.abc import Awaitable, Callable
from inspect import iscoroutinefunction
from os import PathLike
from pathlib import Path
from secrets import token_hex
from typing import Any, TypeAlias

from ...asynchronous.bodies import AsyncStreamingBody
from ...botocore_internals import connection_errors
from ..transfer import BinaryWriter, appends
from .transfer import Transfer, call, finish, in_tasks, opened

_PIECE = 256 * 1024

_Write: TypeAlias = Callable[[int, bytes], Awaitable[object]]
"""Writes bytes, given where in the object they begin."""


class Download(Transfer):
    """A download with one request, or of several ranges at a time."""

    async def at_path(self, filename: str | PathLike[str]) -> None:
        """Download to a file, which is written as a whole or not at all."""
        path = Path(filename)
        if await to_thread(_is_device, path):
            async with opened(path, "wb") as device:
                await self.with_file(device)
            return
        beside = path.with_name(f"{path.name[:60]}.{token_hex(4)}")
        try:
            async with opened(beside, "xb") as file:
                await self.with_file(file)
            await finish(to_thread(beside.replace, path))
        except BaseException:
            await finish(to_thread(beside.unlink, missing_ok=True))
            raise

    async def with_file(self, file: BinaryWriter) -> None:
        """Download to an open file, in order unless it can seek."""
        await self._download(self._writer(file))

    def _writer(self, file: Any) -> _Write:
        seekable = getattr(file, "seekable", None)
        is_async = iscoroutinefunction(file.write)
        if is_async or seekable is None or appends(file) or not seekable():
            self.concurrency = 1
            return lambda _, piece: call(file.write, piece)
        lock = Lock()

        def write_at(begin: int, piece: bytes) -> None:
            file.seek(begin)
            file.write(piece)

        async def write(begin: int, piece: bytes) -> None:
            async with lock:
                await finish(to_thread(write_at, begin, piece))

        return write

    async def _download(self, write: _Write) -> None:
        head = await self.boto.head_object(**self.object, **self.extra_args)
        self._size: int = head["ContentLength"]
        self._unchanged = {"IfMatch": head["ETag"]} if "ETag" in head else {}
        step = self.part_size if self._size >= self.threshold else self.threshold
        begins = iter(range(0, self._size, step))

        async def fetch() -> None:
            for begin in begins:
                await self._fetch(begin, min(begin + step, self._size), write)

        await in_tasks(self.concurrency, fetch)

    async def _fetch(self, begin: int, end: int, write: _Write) -> None:
        """Download a range; if its connection breaks, request the rest of it."""
        attempts = self.attempts
        body: AsyncStreamingBody | None = None
        try:
            while True:
                try:
                    body = body or await self._request(begin, end)
                    piece = await body.read(_PIECE)
                    if len(piece) > end - begin or (begin < end and not piece):
                        raise ConnectionError(
                            f"got {len(piece)} of the {end - begin} bytes from {begin}"
                        )
                except connection_errors():
                    if begin == end:
                        return
                    attempts -= 1
                    if not attempts:
                        raise
                    if body is not None:
                        await body.aclose()
                        body = None
                    continue
                if not piece:
                    return
                await write(begin, piece)
                begin += len(piece)
                self.progress(len(piece))
        finally:
            if body is not None:
                await body.aclose()

    async def _request(self, begin: int, end: int) -> AsyncStreamingBody:
        wanted: dict[str, str] = {}
        if end - begin < self._size:
            wanted["Range"] = f"bytes={begin}-{end - 1}"
        answer: dict[str, Any] = await self.boto.get_object(
            **self.object, **self._unchanged, **wanted, **self.extra_args
        )
        body: AsyncStreamingBody = answer["Body"]
        got, expected = answer.get("ContentRange"), f"{begin}-{end - 1}/{self._size}"
        if wanted and got != f"bytes {expected}":
            await body.aclose()
            raise ConnectionError(f"got the range {got} instead of {expected}")
        return body


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()
