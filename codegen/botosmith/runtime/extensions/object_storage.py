"""Methods that boto3 adds to its clients of S3: transfers and presigned posts.

It is an extension of generated clients: a patch of the service's model names it, and
the generated client extends it. docs/guide/calls.md says how to write others.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, cast

from ..calls.argument_error import ArgumentError, wrong_argument
from ..calls.client import Client
from ..calls.common_client import CommonClient
from ..hints import explain_arguments
from ..introspection.annotations import evaluate_all_later
from ..static_types.botocore_errors import ClientError, ParamValidationError
from ..static_types.decorators import override

if TYPE_CHECKING:
    from ..steps import Steps
    from .arguments import CopyArgs, DownloadArgs, UploadArgs
    from .transfer import PresignedPost as PresignedPost
    from .transfer import TransferConfig

OnProgress: TypeAlias = Callable[[int], object]
"""A function that is called with a number of bytes."""

SourceT = TypeVar("SourceT")
DoneT = TypeVar("DoneT")
PostT = TypeVar("PostT")


class SourceObject(Protocol):
    """An object to copy, such as a `CopySource`."""

    @property
    def bucket(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def version_id(self) -> str | None: ...


class BinaryReader(Protocol):
    """A file that is open for binary reading."""

    def read(self, size: int = ..., /) -> bytes: ...


class BinaryWriter(Protocol):
    """A file that is open for binary writing."""

    def write(self, data: bytes, /) -> object: ...


@evaluate_all_later
class Transfers(CommonClient, Generic[SourceT, DoneT, PostT]):
    """The methods that both kinds of clients have.

    The parameters are what `upload_fileobj` reads, and what transfers and
    `presign_post` return: those of asynchronous clients are coroutine functions.
    """

    def upload_file(
        self,
        filename: str | PathLike[str],
        bucket: str,
        key: str,
        extra_args: UploadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> DoneT:
        """Upload a file.

        Args:
            filename: The path of the file.
            bucket: The bucket.
            key: The key of the object.
            extra_args: More arguments of the requests by their names in boto3, such as
                `{"ContentType": "text/plain"}`.
            callback: Called with the number of bytes after each step. Synchronous
                clients call it in any thread, with a negative number if they repeat a
                request; asynchronous ones call it in the event loop.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong, or a name in `extra_args`.
            EOFError: The client is asynchronous, and the file has become shorter.
            ImportError: The client is synchronous, and s3transfer is not installed.
        """
        return self._transfer(
            "upload_file", filename, bucket, key, extra_args, callback, config
        )

    def upload_fileobj(
        self,
        fileobj: SourceT,
        bucket: str,
        key: str,
        extra_args: UploadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> DoneT:
        """Upload the rest of an open file, from its current position.

        Args:
            fileobj: The file, open for binary reading. For an asynchronous client, its
                `read` may be a coroutine function, or it may be an asynchronous
                iterator of bytes.
            bucket: The bucket.
            key: The key of the object.
            extra_args: See `upload_file`. `MpuObjectSize` is the expected size.
            callback: See `upload_file`.
            config: How to transfer.

        Raises:
            ServiceError: The service answered with an error.
            ArgumentError: A value is wrong, or a name in `extra_args`.
            EOFError: The client is asynchronous, and there were not as many bytes as
                expected.
            ImportError: The client is synchronous, and s3transfer is not installed.
        """
        return self._transfer(
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
    ) -> DoneT:
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
                object, its code is "404"; if the object changes meanwhile,
                "PreconditionFailed".
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: The client is synchronous, and s3transfer is not installed.
        """
        return self._transfer(
            "download_file", filename, bucket, key, extra_args, callback, config
        )

    def download_fileobj(
        self,
        bucket: str,
        key: str,
        fileobj: BinaryWriter,
        extra_args: DownloadArgs | None = None,
        callback: OnProgress | None = None,
        config: TransferConfig | None = None,
    ) -> DoneT:
        """Download an object to an open file.

        Args:
            bucket: The bucket.
            key: The key of the object.
            fileobj: The file, open for binary writing. For an asynchronous client, its
                `write` may be a coroutine function. If it can seek, several parts are
                downloaded at a time.
            extra_args: See `download_file`.
            callback: See `upload_file`.
            config: How to transfer.

        Raises:
            ServiceError: As for `download_file`.
            ArgumentError: A value is wrong, or a name in `extra_args`.
            ImportError: The client is synchronous, and s3transfer is not installed.
        """
        return self._transfer(
            "download_fileobj", fileobj, bucket, key, extra_args, callback, config
        )

    def presign_post(
        self,
        bucket: str,
        key: str,
        *,
        fields: Mapping[str, str] | None = None,
        conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None = None,
        expires_in: int = 3600,
    ) -> PostT:
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
        # botocore changes `Fields` and `Conditions`.
        options = {
            "Fields": dict(fields or {}),
            "Conditions": list(conditions or ()),
            "ExpiresIn": expires_in,
        }
        return cast("PostT", self._run(self._signing(bucket, key, options)))

    def _signing(
        self, bucket: str, key: str, options: Mapping[str, object]
    ) -> Steps[PresignedPost]:
        from .transfer import PresignedPost

        # botocore adds the method to its clients at run time.
        boto: Any = self._boto
        signed = yield partial(boto.generate_presigned_post, bucket, key, **options)
        return PresignedPost(**signed)

    def _transfer(self, method: str, *arguments: object) -> DoneT:
        """Do what a method does: copy between a file and an object, or two objects.

        The arguments are the file or the source, and the arguments of the method.
        """
        raise NotImplementedError

    @contextmanager
    def _typed_errors(self, method: str) -> Generator[None]:
        """Raise typed errors in place of botocore's, in the block of a method."""
        try:
            yield
        except ClientError as error:
            if self._is_foreign_error(error):
                raise
            typed = self._typed_error(error).with_traceback(error.__traceback__)
            raise typed from error.__cause__
        except ParamValidationError as error:
            from ..calls.rejected_arguments import rejection

            # The arguments have boto3's names, as in botocore's text.
            if (text := rejection(error)) is None:
                raise
            raise ArgumentError(method=method, report=f"{method}: {text}") from error


explain_arguments(Transfers)


@evaluate_all_later
class ObjectStorage(Transfers[BinaryReader, None, "PresignedPost"], Client):
    """Base of clients that transfer files in several parts, as boto3's do.

    Each method sends as many requests as it needs, in several threads. It requires
    s3transfer, which is installed with boto3.
    """

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
        source = copy_source
        if not isinstance(source, Mapping):
            if not hasattr(source, "bucket"):
                expected = "a CopySource, or a dict of Bucket and Key"
                raise wrong_argument("copy", "copy_source", expected, source)
            version_id = source.version_id
            version = {} if version_id is None else {"VersionId": version_id}
            source = {"Bucket": source.bucket, "Key": source.key, **version}
        others = () if source_client is None else (source_client._boto,)
        self._transfer(
            "copy", source, bucket, key, extra_args, callback, config, others
        )

    @override
    def _transfer(self, method: str, *arguments: Any) -> None:
        from .transfer import Transfer, run_transfer

        with self._typed_errors(method):
            run_transfer(Transfer(self._boto, method, *arguments))


explain_arguments(ObjectStorage)
