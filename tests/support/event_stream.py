"""Messages of event streams, written after the description of the format."""

import struct
from collections.abc import Mapping
from typing import TypeAlias
from zlib import crc32

Header: TypeAlias = str | bytes | bool | int


def encode_message(headers: Mapping[str, Header], payload: bytes) -> bytes:
    """Write a message; the names of its own headers begin with a colon."""
    head = b"".join(
        bytes([len(name)]) + name.encode() + _value(value)
        for name, value in headers.items()
    )
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    checked = prelude + struct.pack("!I", crc32(prelude)) + head + payload
    return checked + struct.pack("!I", crc32(checked))


def _value(value: Header) -> bytes:
    match value:
        case bool():
            return b"\x00" if value else b"\x01"
        case int():
            # A timestamp, in milliseconds, if it is large.
            return struct.pack("!Bq", 8 if value > 2**40 else 5, value)
        case bytes():
            return b"\x06" + struct.pack("!H", len(value)) + value
        case str():
            data = value.encode()
            return b"\x07" + struct.pack("!H", len(data)) + data
