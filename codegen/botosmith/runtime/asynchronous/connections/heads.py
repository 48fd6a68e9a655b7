"""The heads of requests, byte for byte as botocore over urllib3 sends them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from .origins import Origin

if TYPE_CHECKING:
    from botocore.awsrequest import AWSPreparedRequest

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

    @property
    def is_special(self) -> bool:
        """Whether the body cannot simply follow."""
        return self.expects or self.is_chunked


def make_head(
    request: AWSPreparedRequest,
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
    names: set[bytes] = set()
    lines: list[bytes] = []
    expects = is_chunked = False
    for name, value in [*headers.items(), *more.items()]:
        raw_name, raw = _raw(name, "ascii"), _raw(value, "latin-1")
        if _NAME.fullmatch(raw_name) is None or _LINE_BREAK.search(raw):
            raise ValueError(f"a header that cannot be sent: {name!r}")
        lines.append(b"%b: %b" % (raw_name, raw))
        low = raw_name.lower()
        names.add(low)
        if low == b"expect":
            expects = raw == b"100-continue"
        elif low == b"transfer-encoding":
            is_chunked = raw.lower() == b"chunked"
    method = request.method
    first = [_raw(f"{method} {origin.target_prefix}{target} HTTP/1.1", "ascii")]
    if b"host" not in names:
        first.append(b"Host: " + origin.host_header)
    if b"accept-encoding" not in names:
        first.append(b"Accept-Encoding: identity")
    if not is_chunked and b"content-length" not in names:
        if b"transfer-encoding" in names:
            is_chunked = True
        elif body is None and method.upper() in _WITHOUT_BODY:
            pass
        elif body is None or isinstance(body, bytes | bytearray):
            first.append(b"Content-Length: %d" % len(body or b""))
        else:
            is_chunked = True
            first.append(b"Transfer-Encoding: chunked")
    data = b"\r\n".join([*first, *lines, b"", b""])
    return Head(data, expects, is_chunked)


def _raw(value: Any, encoding: str) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode(encoding)
