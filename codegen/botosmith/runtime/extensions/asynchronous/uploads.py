"""Uploads of asynchronous clients."""

from __future__ import annotations

import os
from asyncio import Semaphore, to_thread
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing, suppress
from io import BytesIO
from pathlib import Path
from sys import maxsize
from typing import Any

from ...calls.argument_error import wrong_argument
from ..arguments import AccessArgs, ChecksumArgs, UploadArgs
from .transfer import PIECE, AsyncTransfer, call, can_seek, finish, in_tasks, opened

# https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
_MOST_PARTS = 10_000
_SMALLEST_PART = 5 * 1024**2

# Part numbers from which on the parts of a stream grow.
_GROWTH = range(5_000, _MOST_PARTS, 500)

_CHECKSUMS = ChecksumArgs.__annotations__.keys()
_DATA = AccessArgs.__annotations__.keys()
_ALL = UploadArgs.__annotations__.keys()
# The further arguments that each request accepts.
_ACCEPTED = {
    "put_object": _ALL - {"ChecksumType", "MpuObjectSize"},
    "create_multipart_upload": _ALL - _CHECKSUMS - {"MpuObjectSize"},
    "upload_part": _DATA | {"ChecksumAlgorithm"},
    "complete_multipart_upload": _DATA | _CHECKSUMS | {"ChecksumType", "MpuObjectSize"},
    "abort_multipart_upload": {"ExpectedBucketOwner", "RequestPayer"},
}


class Upload(AsyncTransfer):
    """An upload with one request, or in parts that several tasks send."""

    sources = ("__aiter__",)

    async def at_path(self) -> None:
        """Upload a file."""
        async with opened(Path(self.file), "rb") as self.file:
            await self.with_file()

    async def with_file(self) -> None:
        """Upload the rest of an open file, or what an asynchronous iterator yields."""
        args, size = self.extra_args, await to_thread(_size_of, self.file)
        # Before botocore 1.36, there is no such setting.
        config: object = self.boto.meta.config
        checksums = getattr(config, "request_checksum_calculation", None)
        if checksums == "when_supported" and not _CHECKSUMS & args.keys():
            args.setdefault("ChecksumAlgorithm", "CRC32")
        self._expected: int | None = args.get("MpuObjectSize", size)
        while (self._expected or 0) > self.part_size * _MOST_PARTS:
            self.part_size *= 2
        self.part_size = max(self.part_size, _SMALLEST_PART)
        self._rest: list[memoryview] = []
        left = maxsize if size is None else size
        async with aclosing(_pieces_of(self.method, self.file, left)) as self._pieces:
            body = await self._read(min(self.threshold, size or self.threshold))
            if (size := body.tell()) == self.threshold:
                # Not its buffer, which would have to be released before it.
                self._rest.append(memoryview(body.getvalue()))
                del body  # which would take the memory of a part
                await self._send_parts()
                return
        self._check_size(size)
        body.seek(0)
        await self._call("put_object", Body=body)
        self.progress(size)

    async def _read(self, size: int) -> BytesIO:
        """Read a number of bytes, or what is left; the position is at their end."""
        part = BytesIO(bytes(size))  # as large as all parts, so that memory is reused
        while room := size - part.tell():
            piece = self._rest.pop() if self._rest else await anext(self._pieces, None)
            if piece is None:
                break
            part.write(piece[:room])
            if rest := piece[room:]:
                self._rest.append(rest)
        part.truncate()
        return part

    def _check_size(self, size: int) -> None:
        if self._expected not in (None, size):
            raise EOFError(
                f"{self.method}: expected {self._expected} bytes, but there are {size}"
            )

    async def _call(self, method: str, **arguments: object) -> Any:
        """Send a request with the further arguments that it accepts."""
        accepted = _ACCEPTED[method]
        given = {name: v for name, v in self.extra_args.items() if name in accepted}
        return await getattr(self.boto, method)(**self.place, **given, **arguments)

    async def _send_parts(self) -> None:
        for name in _CHECKSUMS & self.extra_args.keys():
            self.extra_args["ChecksumType"] = "FULL_OBJECT"
            self.extra_args["ChecksumAlgorithm"] = name.removeprefix("Checksum")
        sent: list[dict[str, object]] = []
        size, tasks, free = 0, self.concurrency, Semaphore(self.concurrency)
        async with AsyncExitStack() as undo:
            undo.push_async_exit(self._end)
            await finish(self._create())
            async with in_tasks(free) as start:
                while await free.acquire():
                    part = await self._read(self.part_size)
                    if not part.tell():
                        break
                    size += part.tell()
                    sent.append({"PartNumber": len(sent) + 1})
                    start(self._send(part, sent[-1]))
                    if self._expected is None and len(sent) in _GROWTH:
                        # Fewer parts at a time, which are larger, take as much memory.
                        self.part_size *= 2
                        for _ in range(tasks - (tasks // 2 or 1)):
                            await free.acquire()
                        tasks = tasks // 2 or 1
            self._check_size(size)
            parts = {"Parts": sent}
            await self._call("complete_multipart_upload", MultipartUpload=parts)

    async def _create(self) -> None:
        created = await self._call("create_multipart_upload")
        self.place["UploadId"] = created["UploadId"]

    async def _send(self, part: BytesIO, sent: dict[str, object]) -> None:
        with part:
            size = part.tell()
            part.seek(0)
            answer = await self._call("upload_part", **sent, Body=part)
        checksum = f"Checksum{self.extra_args.get('ChecksumAlgorithm', '').upper()}"
        sent |= {name: answer[name] for name in ("ETag", checksum) if name in answer}
        self.progress(size)

    async def _end(self, _: object, error: BaseException | None, __: object) -> None:
        if error is not None and "UploadId" in self.place:
            await finish(self._abort(error))

    async def _abort(self, error: BaseException) -> None:
        try:
            # Without one, it is complete, although its answer was lost.
            with suppress(self.boto.exceptions.NoSuchUpload):
                await self._call("abort_multipart_upload")
        except Exception as failed:  # of any class: users must see the first error
            upload_id = self.place["UploadId"]
            error.add_note(f"the parts of upload {upload_id!r} remain: {failed}")


def _size_of(file: Any) -> int | None:
    """How many bytes a file has from its position on; `None` if only reading tells."""
    if not can_seek(file, getattr(file, "read", None)):
        return None
    begin = file.tell()
    file.seek(0, os.SEEK_END)
    size: int = max(file.tell() - begin, 0)
    file.seek(begin)
    return size


async def _pieces_of(method: str, file: Any, left: int) -> AsyncGenerator[memoryview]:
    """Yield the rest of the bytes of a file, or the bytes of an iterator.

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
        raise wrong_argument(method, "fileobj", "bytes", piece) from None
