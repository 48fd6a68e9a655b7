"""What boto3 adds to its clients of S3, for asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from ...asynchronous.client import AsyncClient
from ...botocore_internals import name_feature
from ...calls.argument_error import wrong_value
from ...introspection.annotations import evaluate_all_later
from ..typed_errors import TypedErrors

if TYPE_CHECKING:
    from ..arguments import DownloadArgs, UploadArgs
    from ..transfer import (
        BinaryReader,
        BinaryWriter,
        OnProgress,
        PresignedPost,
        TransferConfig,
    )
    from .sources import AsyncBinaryReader


@evaluate_all_later
class AsyncObjectStorage(TypedErrors, AsyncClient):
    """Base of asynchronous clients that transfer files in several parts.

    The arguments are those of `ObjectStorage`. Transfers run as several tasks, and
    threads read and write files. If one fails or is cancelled, it leaves no parts and
    no files behind.
    """

    async def upload_file(
        self,
        filename: str | PathLike[str],
        bucket: str,
        key: str,
        extra_args: UploadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Upload a file.

        Args:
            filename: The path of the file.
            bucket: The bucket.
            key: The key of the object.
            extra_args: More arguments of the requests by their names in boto3, such as
                `{"ContentType": "text/plain"}`.
            callback: Called with the number of bytes of each part that was sent.
            config: How to transfer. Up to `max_concurrency` parts are in memory.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong.
            EOFError: The file has become shorter meanwhile.
        """
        await self._transfer(
            "upload_file", filename, bucket, key, extra_args, callback, config
        )

    async def upload_fileobj(
        self,
        fileobj: BinaryReader | AsyncBinaryReader | AsyncIterable[bytes],
        bucket: str,
        key: str,
        extra_args: UploadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Upload the rest of an open file, or what an asynchronous iterator yields.

        Args:
            fileobj: A file that is open for binary reading, whose `read` may be a
                coroutine function, or an iterator of bytes.
            bucket: The bucket.
            key: The key of the object.
            extra_args: See `upload_file`. `MpuObjectSize` is the expected size.
            callback: See `upload_file`.
            config: See `upload_file`.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong.
            EOFError: There were not as many bytes as expected.
        """
        await self._transfer(
            "upload_fileobj", fileobj, bucket, key, extra_args, callback, config
        )

    async def download_file(
        self,
        bucket: str,
        key: str,
        filename: str | PathLike[str],
        extra_args: DownloadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Download an object to a file, which is written as a whole or not at all.

        Args:
            bucket: The bucket.
            key: The key of the object.
            filename: The path of the file.
            extra_args: More arguments of the requests by their names in boto3, such as
                `{"VersionId": "v1"}`.
            callback: Called with the number of bytes after each step.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error. If there is no such
                object, its code is "404"; if the object changes meanwhile,
                "PreconditionFailed".
            ArgumentError: A value is wrong.
        """
        await self._transfer(
            "download_file", filename, bucket, key, extra_args, callback, config
        )

    async def download_fileobj(
        self,
        bucket: str,
        key: str,
        fileobj: BinaryWriter,
        extra_args: DownloadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Download an object to an open file.

        Args:
            bucket: The bucket.
            key: The key of the object.
            fileobj: The file, open for binary writing; `write` may be a coroutine
                function. If it can seek, several parts are downloaded at a time.
            extra_args: See `download_file`.
            callback: See `download_file`.
            config: See `download_file`.

        Raises:
            ServiceError: As for `download_file`.
            ArgumentError: A value is wrong.
        """
        if not hasattr(fileobj, "write"):
            expected = "a file open for binary writing"
            raise wrong_value("download_fileobj", "fileobj", expected, fileobj)
        await self._transfer(
            "download_fileobj", fileobj, bucket, key, extra_args, callback, config
        )

    async def presign_post(
        self,
        bucket: str,
        key: str,
        *,
        fields: Mapping[str, str] | None = None,
        conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None = None,
        expires_in: int = 3600,
    ) -> PresignedPost:
        """Sign a form that uploads a file without further credentials.

        The arguments are those of `ObjectStorage.presign_post`.
        """
        from ..transfer import PresignedPost, sign_post

        made = sign_post(self._boto, bucket, key, fields, conditions, expires_in)
        return PresignedPost(**await made)

    async def _transfer(
        self,
        method: str,
        file: Any,
        bucket: str,
        key: str,
        extra_args: Mapping[str, object] | None,
        callback: OnProgress | None,
        config: TransferConfig | None,
    ) -> None:
        from .downloads import Download
        from .uploads import Upload

        kind = Upload if method.startswith("upload") else Download
        made = kind(self._boto, method, bucket, key, extra_args, callback, config)
        run = made.with_file if method.endswith("fileobj") else made.at_path
        with self._typed_errors(method):
            await name_feature("aiobotocore", "S3_TRANSFER")(run)(file)
