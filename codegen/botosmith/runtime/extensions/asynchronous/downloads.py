"""Downloads of asynchronous clients."""

from __future__ import annotations

from asyncio import Lock, Semaphore, to_thread
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path
from secrets import token_hex

from ...botocore_internals import connection_errors
from ..transfer import appends
from .transfer import PIECE, AsyncTransfer, call, can_seek, finish, in_tasks, opened


class Download(AsyncTransfer):
    """A download of several ranges at a time."""

    async def at_path(self) -> None:
        """Download to a file, which is written as a whole or not at all."""
        path = Path(self.file)
        if await to_thread(lambda: path.exists() and not path.is_file()):
            async with opened(path, "wb") as self.file:  # a device
                await self.with_file()
            return
        beside = path.with_name(f"{path.name[:60]}.{token_hex(4)}")
        try:
            async with opened(beside, "xb") as self.file:
                await self.with_file()
            await finish(to_thread(beside.replace, path))
        finally:
            await finish(to_thread(beside.unlink, missing_ok=True))

    async def with_file(self) -> None:
        """Download to an open file, in order unless it can seek."""
        head = await self.boto.head_object(**self.place, **self.extra_args)
        self._size: int = head["ContentLength"]
        if "ETag" in head:
            self.extra_args["IfMatch"] = head["ETag"]
        self._in_order = appends(self.file) or not can_seek(self.file, self.file.write)
        self._writing = Lock()
        free = Semaphore(1 if self._in_order else self.concurrency)
        step = self.part_size if self._size >= self.threshold else self.threshold
        async with in_tasks(free) as start:
            for begin in range(0, self._size, step):
                await free.acquire()
                start(self._fetch(begin, min(begin + step, self._size)))

    async def _fetch(self, begin: int, end: int) -> None:
        async with aclosing(self._read(begin, end)) as pieces:
            async for piece in pieces:
                if self._in_order:
                    await call(self.file.write, piece)
                else:
                    async with self._writing:
                        await finish(to_thread(self._write, begin, piece))
                begin += len(piece)
                self.progress(len(piece))

    def _write(self, begin: int, piece: bytes) -> None:
        self.file.seek(begin)
        self.file.write(piece)

    async def _read(self, begin: int, end: int) -> AsyncGenerator[bytes]:
        """Yield a range in pieces; if its connection breaks, request the rest of it."""
        attempts = self.attempts
        while begin != end:
            attempts -= 1
            given = {**self.place, **self.extra_args}
            if end - begin < self._size:
                given["Range"] = f"bytes={begin}-{end - 1}"
            try:
                answer = await self.boto.get_object(**given)
                async with aclosing(answer["Body"]) as body:
                    asked = f"bytes {begin}-{end - 1}/{self._size}"
                    got = answer.get("ContentRange")
                    if "Range" in given and got != asked:
                        raise ConnectionError(f"got the range {got} instead of {asked}")
                    while piece := await body.read(PIECE):
                        begin += len(piece)
                        yield piece
                if begin != end:
                    raise ConnectionError(f"got the bytes to {begin} instead of {end}")
            except connection_errors():
                if begin != end and not attempts:
                    raise
