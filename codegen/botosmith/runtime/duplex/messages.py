"""Messages of event streams in AWS's binary form, which botocore only reads.

https://smithy.io/2.0/aws/amazon-eventstream.html describes it.
"""

from __future__ import annotations

from binascii import crc32
from struct import pack
from typing import Any

# The codes and the sizes of integers.
_INTEGERS = {"byte": (2, 1), "short": (3, 2), "integer": (4, 4), "long": (5, 8)}


def header(name: str, kind: str, value: Any) -> bytes:
    """Write a header.

    Args:
        name: Its name.
        kind: The type in the model, such as "string".
        value: Its value.

    Raises:
        OverflowError: The value is too long, or an integer is too large.
    """
    match kind:
        case "boolean":
            data = b"\x00" if value else b"\x01"
        case "blob" | "string":
            content: bytes = value.encode() if isinstance(value, str) else value
            code = b"\x06" if kind == "blob" else b"\x07"
            data = code + len(content).to_bytes(2, "big") + content
        case "timestamp":
            data = b"\x08" + int(value.timestamp() * 1000).to_bytes(
                8, "big", signed=True
            )
        case _:
            number, size = _INTEGERS[kind]
            data = bytes((number,)) + value.to_bytes(size, "big", signed=True)
    encoded = name.encode()
    return bytes((len(encoded),)) + encoded + data


def message(headers: bytes, payload: bytes) -> bytes:
    """Write a message."""
    prelude = pack("!II", 16 + len(headers) + len(payload), len(headers))
    start = prelude + pack("!I", crc32(prelude)) + headers + payload
    return start + pack("!I", crc32(start))
