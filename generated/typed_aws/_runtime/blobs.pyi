"""Blobs: bytes, which programs may also give as text."""

from typing import TypeAlias

BlobLike: TypeAlias = bytes | bytearray | str
"""What constructors accept for bytes. Text is encoded as UTF-8, as botocore does."""

def to_bytes(value: object) -> bytes:
    """Convert a value for a blob.

    Raises:
        TypeError: It is neither bytes nor text.
        UnicodeEncodeError: The text has a lone surrogate.
    """

def blob_or_none(value: BlobLike | None, /) -> bytes | None:
    """Convert a blob."""

def as_blob(value: BlobLike, /) -> bytes:
    """Convert a blob."""
