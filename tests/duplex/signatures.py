"""Signatures of requests and events, written after the description of SigV4."""

import hmac
import struct
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from urllib.parse import parse_qsl, quote, urlsplit

from attrs import define

# The header `:date`, without its value.
_DATE = b"\x05:date\x08"


class WrongSignatureError(AssertionError):
    """A request or an event has another signature than it should have."""


@define
class Chain:
    """The signatures of a stream, each of which contains the one before."""

    secret: str
    region: str
    service: str
    previous: str
    """The latest signature, which is that of the request at first."""

    def sign(self, time: datetime, payload: bytes) -> bytes:
        """Sign an event, or the end, which has no payload; the next one includes it."""
        signed_at = f"{time:%Y%m%dT%H%M%SZ}"
        text = "\n".join(
            (
                "AWS4-HMAC-SHA256-PAYLOAD",
                signed_at,
                _scope(signed_at, self.region, self.service),
                self.previous,
                sha256(_DATE + struct.pack("!q", milliseconds(time))).hexdigest(),
                sha256(payload).hexdigest(),
            )
        )
        signature = _sign(self.secret, signed_at, self.region, self.service, text)
        self.previous = signature.hex()
        return signature


def milliseconds(time: datetime) -> int:
    """The milliseconds since 1970, as the header of an event has them."""
    return (time - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def check_request(
    secret: str, method: str, url: str, headers: Mapping[str, str]
) -> Chain:
    """Check the signature of the request that opens a stream, whose events follow.

    The names of headers are in lower case, and `host` is among them.

    Raises:
        WrongSignatureError: It should have another.
    """
    scheme, _, fields = headers["authorization"].partition(" ")
    given = dict(field.split("=", 1) for field in fields.split(", "))
    _, _, region, service, _ = given["Credential"].split("/")
    time, names = headers["x-amz-date"], given["SignedHeaders"]
    parts = urlsplit(url)
    query = sorted(
        (quote(name, safe=""), quote(value, safe=""))
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    )
    request = "\n".join(
        (
            method,
            quote(parts.path),
            "&".join(f"{name}={value}" for name, value in query),
            *(f"{n}:{' '.join(headers[n].split())}" for n in names.split(";")),
            "",
            names,
            headers["x-amz-content-sha256"],
        )
    )
    digest = sha256(request.encode()).hexdigest()
    signed = f"{scheme}\n{time}\n{_scope(time, region, service)}\n{digest}"
    expected = _sign(secret, time, region, service, signed).hex()
    if given["Signature"] != expected:
        raise WrongSignatureError(f"{given['Signature']} instead of {expected}")
    return Chain(secret, region, service, expected)


def _scope(time: str, region: str, service: str) -> str:
    return f"{time[:8]}/{region}/{service}/aws4_request"


def _sign(secret: str, time: str, region: str, service: str, text: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (time[:8], region, service, "aws4_request", text):
        key = hmac.digest(key, part.encode(), "sha256")
    return key
