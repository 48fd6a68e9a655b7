"""The heads of requests, byte for byte as botocore over urllib3 sends them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from .origins import Origin

_WITHOUT_BODY = {"GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT"}
_NAME = re.compile(rb"[^:\s][^:\r\n]*")
_LINE_BREAK = re.compile(rb"[\r\n]")


class Head(NamedTuple):
    """The head of a request.

    Attributes:
        data: What is sent.
        expects: Whether the body waits for the server to ask for it.
        is_chunked: Whether the body is sent in chunks.
    """

    data: bytes
    expects: bool
    is_chunked: bool


def make_head(
    request: Any,
    body: Any,
    origin: Origin,
    target: str,
    more: Mapping[str, str],
) -> Head:
    """Make the head of a request.

    Args:
        request: The request.
        body: Its body.
        origin: Where it goes to.
        target: The target in its first line.
        more: Headers for a proxy that forwards it.

    Raises:
        ValueError: It has a header that cannot be sent.
    """
    headers: Any = request.headers
    named = {
        _raw(name, "ascii"): _raw(value, "latin-1")
        for name, value in [*headers.items(), *more.items()]
    }
    for name, value in named.items():
        if _NAME.fullmatch(name) is None or _LINE_BREAK.search(value):
            raise ValueError(f"a header that cannot be sent: {name!r}")
    lines = b"".join([b"%b: %b\r\n" % item for item in named.items()])
    given = {name.lower(): value for name, value in named.items()}
    first = [_raw(f"{request.method} {origin.target_prefix}{target} HTTP/1.1", "ascii")]
    if b"host" not in given:
        first.append(b"Host: " + origin.host)
    if b"accept-encoding" not in given:
        first.append(b"Accept-Encoding: identity")
    is_chunked = b"transfer-encoding" in given
    if not is_chunked and b"content-length" not in given:
        if isinstance(body, bytes | bytearray):
            first.append(b"Content-Length: %d" % len(body))
        elif body is not None:
            is_chunked = True
            first.append(b"Transfer-Encoding: chunked")
        elif request.method.upper() not in _WITHOUT_BODY:
            first.append(b"Content-Length: 0")
    data = b"\r\n".join([*first, lines + b"\r\n"])
    return Head(data, given.get(b"expect") == b"100-continue", is_chunked)


def _raw(value: Any, encoding: str) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode(encoding)
