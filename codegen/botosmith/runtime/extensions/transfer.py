"""Transfers of files in several parts, which s3transfer carries out as for boto3.

A presigned post is a form for the upload of a file by others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from attrs import field, frozen
from attrs.validators import gt, optional

from ..botocore_internals import name_feature
from ..calls.argument_error import wrong_value

if TYPE_CHECKING:
    from ..checkers.botocore_types import AnyBotoClient

OnProgress: TypeAlias = Callable[[int], object]
"""A function that is called with a number of bytes."""


_POSITIVE = optional(gt(0))


@frozen(kw_only=True)
class TransferConfig:
    """How to transfer a file. `None` means s3transfer's default."""

    multipart_threshold: int | None = field(default=None, validator=_POSITIVE)
    """The size in bytes from which on a file is transferred in parts."""

    multipart_chunksize: int | None = field(default=None, validator=_POSITIVE)
    """The size of a part, in bytes."""

    max_concurrency: int | None = field(default=None, validator=_POSITIVE)
    """How many requests there may be at a time."""

    num_download_attempts: int | None = field(default=None, validator=_POSITIVE)
    """How often to request a part whose connection breaks."""

    max_bandwidth: int | None = field(default=None, validator=_POSITIVE)
    """How many bytes to transfer in a second at most."""

    use_threads: bool = True
    """Whether to use threads; without them, there is one request at a time."""


@frozen
class PresignedPost:
    """A form that uploads a file without further credentials."""

    url: str
    """Where to send the form with `POST`, as multipart/form-data."""

    fields: Mapping[str, str]
    """The fields of the form; `file` follows as the last one."""


class SourceObject(Protocol):
    """An object to copy, such as a `CopySource`."""

    @property
    def bucket(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def version_id(self) -> str | None: ...


class BinaryReader(Protocol):
    """What files that are open for binary reading have."""

    def read(self, size: int = ..., /) -> bytes: ...


class BinaryWriter(Protocol):
    """What files that are open for binary writing have."""

    def write(self, data: bytes, /) -> object: ...


def sign_post(
    boto: Any,
    bucket: str,
    key: str,
    fields: Mapping[str, str] | None,
    conditions: Sequence[Mapping[str, str] | Sequence[str | int]] | None,
    expires_in: int,
) -> Any:
    """Sign a form with a client, whose method botocore adds at run time.

    Returns:
        The arguments of `PresignedPost`, in an awaitable if the client is asynchronous.
    """
    # botocore changes its arguments.
    return boto.generate_presigned_post(
        bucket,
        key,
        Fields=dict(fields or {}),
        Conditions=list(conditions or ()),
        ExpiresIn=expires_in,
    )


class _Progress:
    """Calls a function when s3transfer reports progress."""

    def __init__(self, callback: OnProgress) -> None:
        self._callback = callback

    def on_progress(self, future: object, bytes_transferred: int, **_: object) -> None:
        self._callback(bytes_transferred)


def source_dict(source: SourceObject | Mapping[str, str]) -> Mapping[str, str]:
    """Make the dict of an object to copy.

    Raises:
        ArgumentError: The object is not the source of a copy.
    """
    if isinstance(source, Mapping):
        return source
    if not hasattr(source, "bucket"):
        expected = "a CopySource, or a dict of Bucket and Key"
        raise wrong_value("copy", "copy_source", expected, source)
    version = {} if source.version_id is None else {"VersionId": source.version_id}
    return {"Bucket": source.bucket, "Key": source.key, **version}


def run_transfer(
    boto: AnyBotoClient,
    method: str,
    arguments: tuple[object, ...],
    extra_args: Mapping[str, object],
    callback: OnProgress | None,
    config: TransferConfig | None,
    *others: object,
) -> None:
    """Transfer a file, and wait until that is done.

    `method` names the client's method. That of s3transfer takes files of both kinds,
    and `others` at its end.

    Raises:
        ImportError: s3transfer is not installed.
        ClientError: The service answered with an error.
    """
    config = config or TransferConfig()
    # A file in append mode is written at its end, wherever a part belongs.
    in_order = not config.use_threads or any(map(appends, arguments))
    transfer = _transfer_module("manager")
    settings = {
        name: value
        for name, value in (
            ("multipart_threshold", config.multipart_threshold),
            ("multipart_chunksize", config.multipart_chunksize),
            ("max_request_concurrency", config.max_concurrency),
            ("num_download_attempts", config.num_download_attempts),
            ("max_bandwidth", config.max_bandwidth),
        )
        if value is not None
    }
    executor = _transfer_module("futures").NonThreadedExecutor if in_order else None
    subscribers = None if callback is None else [_Progress(callback)]

    def run() -> None:
        manager = transfer.TransferManager(
            boto, transfer.TransferConfig(**settings), executor_cls=executor
        )
        with manager:
            start = getattr(manager, method.partition("_")[0])
            start(*arguments, extra_args, subscribers, *others).result()

    name_feature("botocore", "S3_TRANSFER")(run)()


def appends(file: object) -> bool:
    """Whether a file is in append mode."""
    mode: object = getattr(file, "mode", None)
    return isinstance(mode, str) and "a" in mode


def _transfer_module(name: str) -> Any:
    try:
        return import_module(f"s3transfer.{name}")
    except ImportError as error:
        raise ImportError(
            "transfers need s3transfer, which is not installed; "
            "pip install s3transfer, or boto3"
        ) from error
