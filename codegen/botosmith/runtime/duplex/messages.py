"""Messages of event streams in AWS's binary form, and their signatures.

botocore only reads them. https://smithy.io/2.0/aws/amazon-eventstream.html describes
the form, and https://docs.aws.amazon.com/transcribe/latest/dg/streaming-http2.html the
signatures, of which each signs the one before, too.
"""

from __future__ import annotations

import hmac
import re
from binascii import crc32
from datetime import UTC, datetime
from hashlib import sha256
from struct import pack
from typing import Any

# An access key, a region, a service and a signature.
SIGV4 = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/\d{8}/([^/]+)/([^/]+)/aws4_request, "
    r".*Signature=([0-9a-f]{64})"
)
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
        UnicodeEncodeError: A text has a lone surrogate.
    """
    match kind:
        case "boolean":
            data = b"\x00" if value else b"\x01"
        case "blob" | "string":
            content: bytes = value.encode() if isinstance(value, str) else value
            code = b"\x06" if kind == "blob" else b"\x07"
            data = code + len(content).to_bytes(2, "big") + content
        case "timestamp":
            milliseconds = int(value.timestamp() * 1000)
            data = b"\x08" + milliseconds.to_bytes(8, "big", signed=True)
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


class EventSigner:
    """Signs the events of a stream, one after the other."""

    def __init__(
        self, secret_key: str, region: str, service: str, signature: str
    ) -> None:
        """Begin after the signature of a request."""
        self._secret = f"AWS4{secret_key}".encode()
        self._scope = region, service, "aws4_request"
        self._last = signature

    def sign(self, event: bytes) -> bytes:
        """Wrap the message of an event in a signed one; an empty one ends a stream."""
        now = datetime.now(UTC)
        date = header(":date", "timestamp", now)
        stamp = f"{now:%Y%m%dT%H%M%SZ}"
        scope = stamp[:8], *self._scope
        hashes = sha256(date).hexdigest(), sha256(event).hexdigest()
        lines = "AWS4-HMAC-SHA256-PAYLOAD", stamp, "/".join(scope), self._last, *hashes
        signature = self._secret
        for part in (*scope, "\n".join(lines)):
            signature = hmac.new(signature, part.encode(), sha256).digest()
        self._last = signature.hex()
        return message(date + header(":chunk-signature", "blob", signature), event)
