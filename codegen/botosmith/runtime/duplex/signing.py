"""Signatures of the events of a stream: each signs the one before, too.

https://docs.aws.amazon.com/transcribe/latest/dg/streaming-http2.html describes them.
"""

from __future__ import annotations

import hmac
import re
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple

from .messages import header, message

_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/\d{8}/([^/]+)/([^/]+)/aws4_request, "
    r".*Signature=([0-9a-f]{64})"
)


class Signed(NamedTuple):
    """What the signature of a request says.

    Attributes:
        access_key: The access key of the credentials.
        region: The region.
        service: The service's name in signatures.
        signature: The signature, in hexadecimal digits.
    """

    access_key: str
    region: str
    service: str
    signature: str

    @classmethod
    def by(cls, authorization: str) -> Signed | None:
        """Read a header `Authorization`; `None` if it is not of SigV4."""
        found = _AUTHORIZATION.fullmatch(authorization)
        return cls(*found.groups()) if found else None


class EventSigner:
    """Signs the events of a stream, one after the other."""

    def __init__(self, request: Signed, secret_key: str) -> None:
        """Begin after the signature of a request, with the secret of its access key."""
        self._secret = f"AWS4{secret_key}".encode()
        self._scope = request.region, request.service, "aws4_request"
        self._last = request.signature

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
            signature = hmac.digest(signature, part.encode(), "sha256")
        self._last = signature.hex()
        return message(date + header(":chunk-signature", "blob", signature), event)
