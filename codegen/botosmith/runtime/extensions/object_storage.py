"""What boto3 adds to its clients of S3, for typed clients: transfers, presigned posts.

It is an extension of generated clients: a patch of the service's model names it, and
the generated client extends it. docs/clients.md says how to write others.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from ..calls.argument_error import wrong_value
from ..calls.client import Client
from ..introspection.annotations import evaluate_all_later
from .typed_errors import TypedErrors

if TYPE_CHECKING:
    from .arguments import CopyArgs, DownloadArgs, UploadArgs
    from .transfer import (
        BinaryReader,
        BinaryWriter,
        OnProgress,
        PresignedPost,
        SourceObject,
        TransferConfig,
    )


@evaluate_all_later
class ObjectStorage(TypedErrors, Client):
    """Base of clients that transfer files in several parts, as boto3's do.

    Each method sends as many requests as it needs, in several threads. It requires
    s3transfer, which is installed with boto3.
    """

    def upload_file(
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
            callback: Called with the number of bytes after each step; it is negative
                if a request is repeated.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: s3transfer is not installed.
        """
        path = os.fspath(filename)
        self._transfer("upload_file", path, bucket, key, extra_args, callback, config)

    def upload_fileobj(
        self,
        fileobj: BinaryReader,
        bucket: str,
        key: str,
        extra_args: UploadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Upload the rest of an open file, from its current position.

        Args:
            fileobj: The file, open for binary reading.
            bucket: The bucket.
            key: The key of the object.
            extra_args: See `upload_file`.
            callback: See `upload_file`.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: s3transfer is not installed.
        """
        # s3transfer treats text as the path of a file.
        if not hasattr(fileobj, "read"):
            expected = "a file open for binary reading"
            raise wrong_value("upload_fileobj", "fileobj", expected, fileobj)
        self._transfer(
            "upload_fileobj", fileobj, bucket, key, extra_args, callback, config
        )

    def download_file(
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
            callback: See `upload_file`.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error. If there is no such
                object, its code is "404".
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: s3transfer is not installed.
        """
        path = os.fspath(filename)
        self._transfer("download_file", bucket, key, path, extra_args, callback, config)

    def download_fileobj(
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
            fileobj: The file, open for binary writing.
            extra_args: See `download_file`.
            callback: See `upload_file`.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error. If there is no such
                object, its code is "404".
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: s3transfer is not installed.
        """
        if not hasattr(fileobj, "write"):
            expected = "a file open for binary writing"
            raise wrong_value("download_fileobj", "fileobj", expected, fileobj)
        self._transfer(
            "download_fileobj", bucket, key, fileobj, extra_args, callback, config
        )

    def copy(
        self,
        copy_source: SourceObject | Mapping[str, str],
        bucket: str,
        key: str,
        extra_args: CopyArgs | None = None,
        callback: OnProgress | None = None,
        source_client: Client | None = None,
        config: TransferConfig | None = None,
    ) -> None:
        """Copy an object of any size within the service.

        Args:
            copy_source: The object to copy: a `CopySource`, or boto3's dict of
                `Bucket`, `Key` and perhaps `VersionId`.
            bucket: The bucket of the copy.
            key: The key of the copy.
            extra_args: More arguments of the requests by their names in boto3, such as
                `{"MetadataDirective": "REPLACE"}`.
            callback: See `upload_file`.
            source_client: Looks up the source, if this client cannot.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error. If there is no such
                object, its code is "404".
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: s3transfer is not installed.
        """
        from .transfer import source_dict

        source = source_dict(copy_source)
        looks_up = None if source_client is None else source_client.boto
        self._transfer(
            "copy", source, bucket, key, extra_args, callback, config, looks_up
        )

    def presign_post(
        self,
        bucket: str,
        key: str,
        *,
        fields: Mapping[str, str] | None = None,
        conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None = None,
        expires_in: int = 3600,
    ) -> PresignedPost:
        """Sign a form that uploads a file without further credentials.

        Args:
            bucket: The bucket.
            key: The key of the object, or its start and `${filename}`.
            fields: More fields of the form, such as `{"acl": "public-read"}`. Each
                needs a condition.
            conditions: Conditions that the form must meet: `{"acl": "public-read"}` or
                `["content-length-range", 1, 1000]`.
            expires_in: How long the form is valid, in seconds.
        """
        from .transfer import PresignedPost, sign_post

        made = sign_post(self._boto, bucket, key, fields, conditions, expires_in)
        return PresignedPost(**made)

    def _transfer(
        self,
        method: str,
        first: object,
        second: str,
        third: object,
        extra_args: Mapping[str, object] | None,
        callback: OnProgress | None,
        config: TransferConfig | None,
        *others: object,
    ) -> None:
        from .arguments import checked_arguments
        from .transfer import run_transfer

        given = checked_arguments(method, extra_args)
        arguments = (first, second, third)
        with self._typed_errors(method):
            run_transfer(
                self._boto, method, arguments, given, callback, config, *others
            )
