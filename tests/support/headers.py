"""Headers that users add: wrong ones, and whether the signature covers them."""

import hmac
import re
from hashlib import sha256
from typing import Any

from botosmith.recording import HttpRequest

WRONG_HEADERS: list[tuple[Any, type[Exception], str]] = [
    ({"X-Trace": 1}, TypeError, "the value of 'X-Trace' must be a str, not int"),
    ({"X-Trace": None}, TypeError, "'X-Trace' must be a str, not NoneType"),
    ({"X-Trace": b"1"}, TypeError, "'X-Trace' must be a str, not bytes"),
    ({1: "1"}, TypeError, "a name must be a str, not int"),
    ({None: "1"}, TypeError, "a name must be a str, not NoneType"),
    ([("X-Trace", "1")], TypeError, "not a mapping"),
    ("", TypeError, "not a mapping"),
    *[
        ({"X-Trace": f"secret{wrong}1"}, ValueError, "the value of 'X-Trace' has '")
        for wrong in ("\r\n ", "\r\n", "\n", "\r", "\0", "\t", "\x7f", "\x85", "\xa0")
    ],
    ({"X-Trace": "1\n"}, ValueError, r"has '\\n', and must be one line of printable"),
    ({"X-Trace": "\ud800"}, ValueError, "must be one line of printable text"),
    ({"X-Trace": " 1"}, ValueError, "'X-Trace' begins or ends with a space"),
    ({"X-Trace": "1 "}, ValueError, "'X-Trace' begins or ends with a space"),
    *[
        (
            {name: "1"},
            ValueError,
            f"HTTP does not allow the name {re.escape(repr(name))}",
        )
        for name in ("", "X Trace", "X-Trace:", "X-Trace\n", "X-Tracé", "X(Trace)")
    ],
    ({"X-Trace": "1", "x-trace": "1"}, ValueError, "'X-Trace' and 'x-trace' are the"),
]
"""Headers, and the class and the message of their error, which shows no value."""


def signed_headers(request: HttpRequest, secret: str) -> set[str]:
    """Check the signature of a request without a query; list the headers in it.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
    """
    given = re.search(
        "Credential=[^/]*/(.*), SignedHeaders=(.*), Signature=(.*)",
        request.headers["authorization"],
    )
    assert given
    scope, names, signature = given.groups()
    headers = [
        f"{name}:{re.sub(' +', ' ', request.headers[name])}\n".encode("latin-1")
        for name in names.split(";")
    ]
    canonical = (
        f"{request.method}\n{request.path}\n\n".encode()
        + b"".join(headers)
        + f"\n{names}\n{sha256(request.body).hexdigest()}".encode()
    )
    time, digest = request.headers["x-amz-date"], sha256(canonical).hexdigest()
    key = f"AWS4{secret}".encode()
    for text in [*scope.split("/"), f"AWS4-HMAC-SHA256\n{time}\n{scope}\n{digest}"]:
        key = hmac.digest(key, text.encode(), "sha256")
    assert key.hex() == signature
    return {*names.split(";")}
