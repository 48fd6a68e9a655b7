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
_CHECKSUMS = {
    name
    for name in UploadArgs.__annotations__
    if "Checksum" in name and name not in ("ChecksumAlgorithm", "ChecksumType")
}


class Upload(Transfer):
    """An upload with one request, or in parts that several tasks send."""

    async def at_path(self, filename: str | PathLike[str]) -> None:
        """Upload a file."""
        async with opened(Path(filename), "rb") as file:
            await self.with_file(file)

    async def with_file(self, file: object) -> None:
        """Upload an open file, or what an asynchronous iterator yields."""
        self._source = Source(self.method, file)
        await self._upload()

    async def _upload(self) -> None:
        args, source = self.extra_args, self._source
        checksums = self.boto.meta.config.request_checksum_calculation
        if checksums == "when_supported" and not _CHECKSUMS & args.keys():
            args.setdefault("ChecksumAlgorithm", "CRC32")
        size = await source.measure()
        self._expected: int | None = args.get("MpuObjectSize", size)
        self._most_bytes = self.concurrency * max(self.part_size, _SMALLEST_PART)
        self._fit_part_size()
        head = memoryview(bytearray(min(self.threshold, size or self.threshold)))
        head = head[: await source.read_into(head)]
        if len(head) == self.threshold:
            source.unread(head)
            del head  # which would take the memory of a part
            await self._upload_parts()
            return
        self._check_size(len(head))
        given = _only(args, args.keys() - _OF_COMPLETION)
        await self.boto.put_object(**self.object, Body=BytesIO(head), **given)
        self.progress(len(head))

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
        body = BytesIO()
        while number := await self._read_part(body):
            sent = await self.boto.upload_part(
                **self._upload_args, PartNumber=number, Body=body, **self._part_args
            )
            self._sent[number] = _only(sent, {"ETag", checksum})
            self._sent[number]["PartNumber"] = number
            self.progress(body.getbuffer().nbytes)

    async def _read_part(self, body: BytesIO) -> int:
        """Read a part into the memory of one that was sent.

        Returns:
            The number of the part; 0 if there is none for this task.
        """
        async with self._reading:
            size = self.part_size
            if self._expected is None:
                # After 5,000 equal parts, the size doubles with each 500.
                size <<= max(self._number - 4_500, 0) // 500
                size = min(size, _LARGEST_PART)
            # Larger parts need as much memory if fewer are sent at a time.
            is_too_much = self._tasks > 1 and self._tasks * size > self._most_bytes
            if is_too_much or self._source.is_empty:
                self._tasks -= 1
                return 0
            if body.getbuffer().nbytes != size:
                body.truncate(0)
                body.seek(size - 1)
                body.write(b"\0")
            with body.getbuffer() as buffer:
                size = await self._source.read_into(buffer)
            body.truncate(size)
            body.seek(0)
            if size and self._number == _MOST_PARTS:
                raise EOFError(f"{self.method}: {_MOST_PARTS} parts are not enough")
            self._size += size
            self._number += 1 if size else 0
            return self._number if size else 0

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
