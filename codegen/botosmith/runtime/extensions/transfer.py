"""Transfers of files in several parts, which s3transfer carries out as for boto3.

A presigned post is a form for the upload of a file by others.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from inspect import iscoroutinefunction
from types import SimpleNamespace
from typing import Any, ClassVar

from attrs import asdict, define, field, frozen
from attrs.validators import gt, optional

from ..botocore_internals import keeping_features
from ..calls.argument_error import wrong_argument
from ..lazy import import_by_name
from .arguments import checked

_POSITIVE = optional(gt(0))
_USES = {"upload": ("read", "reading"), "download": ("write", "writing")}


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


@define(slots=False)
class Transfer:
    """What a transfer is given.

    Attributes:
        sources: The attributes of what can be uploaded besides open files.
        boto: The client, whose methods botocore adds at run time.
        method: The method of the typed client.
        file: The file or its path, or the object to copy.
        extra_args: More arguments of the requests; a copy of what the method was given.
        others: More arguments of s3transfer's method.
        place: The bucket and the key.
        progress: The callback, or a function that does nothing.

    Raises:
        ArgumentError: A file is not open, or a name in `extra_args` is wrong.
    """

    sources: ClassVar[Sequence[str]] = ()

    boto: Any
    method: str
    file: Any
    bucket: str
    key: str
    extra_args: Any
    callback: Callable[[int], object] | None
    config: TransferConfig | None
    others: Sequence[object] = ()
    place: dict[str, object] = field(init=False)
    progress: Callable[[int], object] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.extra_args = checked(self.method, self.extra_args)
        self.place = {"Bucket": self.bucket, "Key": self.key}
        self.progress = self.callback or (lambda _: None)
        if iscoroutinefunction(self.callback):
            expected = "a function that is no coroutine function"
            raise wrong_argument(self.method, "callback", expected, self.callback)
        way, _, kind = self.method.partition("_")
        if kind == "fileobj":
            needed, use = _USES[way]
            if not any(hasattr(self.file, one) for one in (needed, *self.sources)):
                expected = f"a file open for binary {use}"
                raise wrong_argument(self.method, "fileobj", expected, self.file)
        elif kind == "file":
            self.file = os.fspath(self.file)


def run_transfer(given: Transfer) -> None:
    """Transfer a file or copy an object, and wait until that is done.

    Raises:
        ImportError: s3transfer is not installed.
        ClientError: The service answered with an error.
    """
    try:
        manager = import_by_name("s3transfer.manager")
        futures = import_by_name("s3transfer.futures")
    except ImportError as error:
        hint = "transfers need s3transfer; pip install s3transfer, or boto3"
        raise ImportError(hint) from error
    config = given.config or TransferConfig()
    settings = asdict(config, filter=lambda _, value: value is not None)
    if "max_concurrency" in settings:
        settings["max_request_concurrency"] = settings.pop("max_concurrency")
    # A file in append mode is written at its end, wherever a part belongs.
    in_order = not settings.pop("use_threads") or appends(given.file)
    executor = futures.NonThreadedExecutor if in_order else None
    way = given.method.partition("_")[0]
    arguments = [given.bucket, given.key]
    arguments.insert(2 if way == "download" else 0, given.file)

    def on_progress(bytes_transferred: int, **_: object) -> None:
        given.progress(bytes_transferred)

    made = manager.TransferConfig(**settings)
    with (
        keeping_features("S3_TRANSFER"),
        manager.TransferManager(given.boto, made, None, executor) as running,
    ):
        subscribers = [SimpleNamespace(on_progress=on_progress)]
        start = getattr(running, way)
        start(*arguments, given.extra_args, subscribers, *given.others).result()


def appends(file: object) -> bool:
    """Whether a file is in append mode."""
    mode: object = getattr(file, "mode", None)
    return isinstance(mode, str) and "a" in mode
