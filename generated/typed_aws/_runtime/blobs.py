"""Blobs: bytes, which programs may also give as text."""

from __future__ import annotations

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


# Converters of fields. Like the converters of enums, they leave a value as it is that
# they cannot convert: `evolve` passes them members that a response lacked, or that have
# another type. Sending a request checks them.


def blob_or_none(value: BlobLike | None, /) -> bytes | None:
    """Convert a blob."""
    return to_bytes(value) if isinstance(value, bytearray | str) else value


def as_blob(value: BlobLike, /) -> bytes:
    """Convert a blob."""
    return cast("bytes", blob_or_none(value))
