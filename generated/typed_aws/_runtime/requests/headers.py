"""Preparing a request to be sent with one pass over its headers.

botocore appends each header once more as bytes, prepares both, and of two with the same
name keeps the bytes.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import Any

_requests: Any = import_module("botocore.awsrequest")


@lru_cache(maxsize=256)
def _key(name: str) -> object:
    """The key of a header in the headers of a prepared request."""
    keys: dict[object, object] = _requests.HeadersDict({name: b""})._dict
    return next(iter(keys))


_LENGTH = _key("Content-Length")
# With one of these, botocore does not add the length.
_FRAMING = {_LENGTH, _key("Transfer-Encoding")}
_WITHOUT_LENGTH = ("GET", "HEAD", "OPTIONS")


class _Preparation:
    """What an endpoint of botocore or aiobotocore does in another way."""

    def prepare_request(self, request: Any) -> Any:
        """Make the request that is sent, as botocore's method does.

        Args:
            request: The request, which has been signed.
        """
        prepared = _prepared(request)
        if prepared is None:
            botocores: Any = super()
            prepared = botocores.prepare_request(request)
        return prepared


def _prepared(request: Any) -> Any:
    """Prepare a request with bytes and plain headers; return `None` for others."""
    body = request.data
    if (
        not body
        or type(body) is not bytes
        or request.params
        or request.method in _WITHOUT_LENGTH
    ):
        return None
    encoded: dict[object, object] = {}
    for name, value in request.headers.raw_items():
        if type(value) is not str or not value.isascii():
            return None
        encoded[_key(name)] = value.encode()
    if len(encoded) != len(request.headers) or not _FRAMING.isdisjoint(encoded):
        return None
    encoded[_LENGTH] = str(len(body))
    headers = _requests.HeadersDict()
    headers._dict = encoded
    prepared = _requests.AWSPreparedRequest(
        request.method, request.url, headers, body, request.stream_output
    )
    # Older versions of botocore have no argument for it.
    prepared.context = request.context
    return prepared


def preparing(endpoint: object) -> Any:
    """Make an endpoint that differs only in how it prepares requests.

    Both share their attributes.

    Args:
        endpoint: The endpoint of a client of botocore or aiobotocore.
    """
    cls = type(endpoint)
    made: Any = object.__new__(type(cls.__name__, (_Preparation, cls), {}))
    made.__dict__ = vars(endpoint)
    return made
