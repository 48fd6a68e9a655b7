"""Messages of event streams, written after the description of the format."""

import json
import struct
from zlib import crc32


def message(payload: bytes, **headers: str) -> bytes:
    """Make a message; `_` in the names of headers is `-`."""
    head = b""
    for key, text in headers.items():
        name, value = f":{key.replace('_', '-')}".encode(), text.encode()
        head += bytes([len(name)]) + name + b"\x07" + struct.pack("!H", len(value))
        head += value
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    checked = prelude + struct.pack("!I", crc32(prelude)) + head + payload
    return checked + struct.pack("!I", crc32(checked))


def event(name: str, document: object) -> bytes:
    """Make the message of an event with a JSON payload."""
    payload = json.dumps(document).encode()
    return message(payload, message_type="event", event_type=name)


def error_message(name: str, document: object) -> bytes:
    """Make the message of an error in the model, with a JSON payload."""
    payload = json.dumps(document).encode()
    return message(payload, message_type="exception", exception_type=name)
