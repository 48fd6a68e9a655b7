"""Transfers of files in several parts, which s3transfer carries out as for boto3.

A presigned post is a form for the upload of a file by others.
"""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeAlias
from attrs import frozen
from ..checkers.botocore_types import AnyBotoClient

OnProgress: TypeAlias = Callable[[int], object]
"""A function that is called with a number of bytes."""

@frozen(kw_only=True)
class TransferConfig:
    """How to transfer a file. `None` means s3transfer's default."""

    multipart_threshold: int | None = None
    """The size in bytes from which on a file is transferred in parts."""

    multipart_chunksize: int | None = None
    """The size of a part, in bytes."""

    max_concurrency: int | None = None
    """How many requests there may be at a time."""

    num_download_attempts: int | None = None
    """How often to request a part whose connection breaks."""

    max_bandwidth: int | None = None
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

def source_dict(source: SourceObject | Mapping[str, str]) -> Mapping[str, str]:
    """Make the dict of an object to copy.

    Raises:
        ArgumentError: The object is not the source of a copy.
    """

def run_transfer(
    boto: AnyBotoClient,
    method: str,
    arguments: tuple[object, ...],
    extra_args: Mapping[str, object] | None,
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
