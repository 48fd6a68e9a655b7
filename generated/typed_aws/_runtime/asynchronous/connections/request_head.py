"""The heads of requests, byte for byte as botocore over urllib3 sends them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from .http_settings import Origin

_WITHOUT_BODY = {"GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT"}
_NAME = re.compile(r"[^:\s][^:\r\n]*", re.ASCII)


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
    request: Any, body: object, origin: Origin, target: str, more: Mapping[str, str]
) -> Head:
    """Make the head of a request, with `more` headers for a proxy that forwards it."""
    fields = fields_of(request, more)
    lines = "".join([f"{name}: {value}\r\n" for (name, _), value in fields.items()])
    given = {name: value for (_, name), value in fields.items()}
    first = [f"{request.method} {origin.target_prefix}{target} HTTP/1.1"]
    if "host" not in given:
        first.append(f"Host: {origin.host}")
    if "accept-encoding" not in given:
        first.append("Accept-Encoding: identity")
    is_chunked = "transfer-encoding" in given
    if not is_chunked and "content-length" not in given:
        if isinstance(body, bytes | bytearray):
            first.append(f"Content-Length: {len(body)}")
        elif body is not None:
            is_chunked = True
            first.append("Transfer-Encoding: chunked")
        elif request.method.upper() not in _WITHOUT_BODY:
            first.append("Content-Length: 0")
    data = "\r\n".join([*first, ""]).encode("ascii") + lines.encode("latin-1")
    return Head(data + b"\r\n", given.get("expect") == "100-continue", is_chunked)


def fields_of(request: Any, more: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Make the fields of a head: their names, also in lower case, and their values."""
    given = [*request.headers.items(), *more.items()]
    fields = {_name(name): _text(value) for name, value in given}
    joined = "".join(fields.values())
    if "\r" in joined or "\n" in joined:
        broken = [name for (name, _), value in fields.items() if {*"\r\n"} & {*value}]
        raise ValueError(f"a header that cannot be sent: {broken[0]!r}")
    return fields


@lru_cache(256)
def _name(name: object) -> tuple[str, str]:
    """Check the name of a header; get it as it is sent, and in lower case."""
    text = _text(name)
    if not text.isascii() or _NAME.fullmatch(text) is None:
        raise ValueError(f"a header that cannot be sent: {text!r}")
    return text, text.lower()


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
