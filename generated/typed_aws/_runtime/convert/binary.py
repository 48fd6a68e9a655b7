"""Bytes in dicts and in JSON, where they are text in base64."""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64

from ..blobs import to_bytes


class Body:
    """Represents the type of a streaming body in a request."""


def as_bytes(value: object) -> object:
    return None if value is None else to_bytes(value)


def as_only_bytes(value: object) -> object:
    """Return bytes where text is not bytes, but another value or a misfit."""
    if isinstance(value, str):
        raise TypeError
    return as_bytes(value)


def as_body(value: object) -> object:
    """Return a body as it is: bytes, text or a file."""
    return value


def bytes_from_text(value: object) -> object:
    if value is None:
        return None
    if isinstance(value, str):
        return a2b_base64(value)
    raise TypeError


def text_from_bytes(value: object) -> object:
    return b2a_base64(to_bytes(value), newline=False).decode()


def object_from_bytes(value: object) -> object:
    """Convert bytes of a member that also accepts text."""
    return {"base64": text_from_bytes(value)}


def json_from_body(value: object) -> object:
    """Convert a body that is in memory.

    Raises:
        TypeError: It is a file.
    """
    return value if isinstance(value, str) else object_from_bytes(value)
