"""Blobs: bytes, which programs may also give as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, cast

BlobLike: TypeAlias = bytes | bytearray | str
"""What constructors accept for bytes. Text is encoded as UTF-8, as botocore does."""


def to_bytes(value: object) -> bytes:
    """Convert a value for a blob.

    Raises:
        TypeError: It is neither bytes nor text.
        UnicodeEncodeError: The text has a lone surrogate.
    """
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, str):
        return value.encode()
    raise TypeError(f"expected bytes or text, got {type(value).__name__}")


# Converters of fields. At run time, all accept None: `evolve` passes it for a required
# member that was not received.


def blob_or_none(value: BlobLike | None, /) -> bytes | None:
    """Convert a blob."""
    return None if value is None else to_bytes(value)


def as_blob(value: BlobLike, /) -> bytes:
    """Convert a blob."""
    return cast("bytes", blob_or_none(value))


def blob_list_or_none(values: Sequence[BlobLike] | None, /) -> Sequence[bytes] | None:
    """Convert a list of blobs.

    Raises:
        TypeError: It is a single blob, whose bytes are not items.
    """
    if values is None:
        return None
    if isinstance(values, bytes | bytearray | str):
        raise TypeError(f"expected a list of blobs, got {type(values).__name__}")
    return [as_blob(value) for value in values]


def as_blob_list(values: Sequence[BlobLike], /) -> Sequence[bytes]:
    """Convert a list of blobs; see `blob_list_or_none`."""
    return cast("Sequence[bytes]", blob_list_or_none(values))
