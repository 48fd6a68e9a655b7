"""Uploads of asynchronous clients."""

from __future__ import annotations

from asyncio import Future, Lock, ensure_future, shield
from collections.abc import Collection, Mapping
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import Any

from ...calls.argument_error import ArgumentError
from ..arguments import UploadArgs
from .sources import Source
from .transfer import Transfer, finish, in_tasks, opened

# https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
_MOST_PARTS = 10_000
_SMALLEST_PART = 5 * 1024**2
_LARGEST_PART = 5 * 1024**3

# The further arguments that only some requests accept, as s3transfer has them.
_OF_ALL = {"ExpectedBucketOwner", "RequestPayer"}
_OF_DATA = _OF_ALL | {"SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5"}
_OF_COMPLETION = {"ChecksumType", "MpuObjectSize"}
_CHECKSUMS = {name for name in UploadArgs.__annotations__ if "Checksum" in name}
_CHECKSUMS -= {"ChecksumAlgorithm", "ChecksumType"}


class Upload(Transfer):
    """An upload with one request, or in parts that several tasks send."""

    async def from_path(self, filename: str | PathLike[str]) -> None:
        """Upload a file."""
        async with opened(Path(filename), "rb") as file:
            await self.from_file(file)

    async def from_file(self, file: object) -> None:
        """Upload an open file, or what an asynchronous iterator yields."""
        self._source = Source(self.method, file)
        await self.carry_out(self._upload)

    async def _upload(self) -> None:
        args, source = self.extra_args, self._source
        checksums = self.boto.meta.config.request_checksum_calculation
        if checksums == "when_supported" and not _CHECKSUMS & args.keys():
            args.setdefault("ChecksumAlgorithm", "CRC32")
        size = await source.measure()
        self._expected: int | None = args.get("MpuObjectSize", size)
        self._most_bytes = self.concurrency * max(self.part_size, _SMALLEST_PART)
        self._fit_part_size()
        if await source.fill(self.threshold) == self.threshold:
            await self._upload_parts()
            return
        body = source.take(self.threshold)
        self._check_size(len(body))
        given = _only(args, args.keys() - _OF_COMPLETION)
        await self.boto.put_object(**self.object, Body=BytesIO(body), **given)
        self.progress(len(body))

    def _fit_part_size(self) -> None:
        """Make parts so large that there are not too many."""
        expected = self._expected or 0
        if expected > _LARGEST_PART * _MOST_PARTS:
            report = f"{self.method}: {expected} bytes are too many for an object"
            raise ArgumentError(method=self.method, report=report)
        while expected > self.part_size * _MOST_PARTS:
            self.part_size *= 2
        self.part_size = min(max(self.part_size, _SMALLEST_PART), _LARGEST_PART)

    def _check_size(self, size: int) -> None:
        if self._expected not in (None, size):
            raise EOFError(
                f"{self.method}: expected {self._expected} bytes, but there are {size}"
            )

    async def _upload_parts(self) -> None:
        args = self.extra_args
        for name in _CHECKSUMS & args.keys():
            args["ChecksumType"] = "FULL_OBJECT"
            args["ChecksumAlgorithm"] = name.removeprefix("Checksum")
        given = _only(args, args.keys() - _CHECKSUMS - {"MpuObjectSize"})
        creating: Future[Mapping[str, str]] = ensure_future(
            self.boto.create_multipart_upload(**self.object, **given)
        )
        try:
            upload_id = (await shield(creating))["UploadId"]
            self._upload_args = {**self.object, "UploadId": upload_id}
            self._part_args = _only(args, _OF_DATA | {"ChecksumAlgorithm"})
            self._reading, self._tasks = Lock(), self.concurrency
            self._number = self._size = 0
            self._sent: dict[int, dict[str, Any]] = {}
            await in_tasks(self.concurrency, self._send_parts)
            self._check_size(self._size)
            await self.boto.complete_multipart_upload(
                **self._upload_args,
                MultipartUpload={"Parts": [self._sent[n] for n in sorted(self._sent)]},
                **_only(args, _OF_DATA | _OF_COMPLETION | _CHECKSUMS),
            )
        except BaseException as error:
            await finish(self._abort(creating, error))
            raise

    async def _send_parts(self) -> None:
        checksum = f"Checksum{self._part_args.get('ChecksumAlgorithm', '').upper()}"
        while part := await self._next_part():
            number, size, body = part
            # Closing it frees the memory before the task waits for its next part.
            with body:
                sent = await self.boto.upload_part(
                    **self._upload_args, PartNumber=number, Body=body, **self._part_args
                )
            self._sent[number] = _only(sent, {"ETag", checksum})
            self._sent[number]["PartNumber"] = number
            self.progress(size)

    async def _next_part(self) -> tuple[int, int, BytesIO] | None:
        """Read a part: its number, its size and its bytes; `None` if a task ends."""
        async with self._reading:
            size = self.part_size
            if self._expected is None:
                # After 5,000 equal parts, the size doubles with each 500.
                size <<= max(self._number - 4_500, 0) // 500
                size = min(size, _LARGEST_PART)
            # Larger parts need as much memory if fewer are sent at a time.
            if self._tasks > 1 and self._tasks * size > self._most_bytes:
                self._tasks -= 1
                return None
            await self._source.fill(size)
            data = self._source.take(size)
            if not data:
                return None
            if self._number == _MOST_PARTS:
                raise EOFError(f"{self.method}: {_MOST_PARTS} parts are not enough")
            self._number += 1
            self._size += len(data)
            return self._number, len(data), BytesIO(data)

    async def _abort(
        self, creating: Future[Mapping[str, str]], error: BaseException
    ) -> None:
        try:
            upload_id = (await creating)["UploadId"]
        except Exception:
            return  # this is the error, and there is nothing to abort
        try:
            given = _only(self.extra_args, _OF_ALL)
            await self.boto.abort_multipart_upload(
                **self.object, UploadId=upload_id, **given
            )
        except self.boto.exceptions.NoSuchUpload:
            pass  # it is complete, although its answer was lost
        except Exception as failed:
            error.add_note(f"the parts of upload {upload_id!r} remain: {failed}")


def _only(arguments: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if name in names}
