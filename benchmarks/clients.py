"""Clients of boto3 and of the SDK, for a server on loopback or a fixed response."""

from collections.abc import Callable, Iterator
from importlib import import_module
from keyword import iskeyword
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config

from benchmarks.running import without_msgspec


def _config(connections: int) -> Config:
    # On loopback, host names cannot contain a bucket.
    return Config(s3={"addressing_style": "path"}, max_pool_connections=connections)


def boto(service: str, url: str | None = None, *, connections: int = 10) -> Any:
    """A client of boto3, whose methods type checkers do not know.

    Args:
        service: The name of the service.
        url: The endpoint of the service.
        connections: How many connections it keeps at most.
    """
    make: Callable[..., Any] = boto3.client
    return make(service, endpoint_url=url, config=_config(connections))


def ours(url: str | None = None, *, in_c: bool = True, decode: str = "auto") -> Any:
    """Our client, untyped, so that it is called like other libraries.

    Args:
        url: The endpoint of the service.
        in_c: Whether msgspec may be used.
        decode: The client's argument of this name.
    """
    if not in_c:
        without_msgspec()
    return created("sagemaker", url, decode=decode)


def created(
    service: str, url: str | None = None, *, connections: int = 10, **arguments: str
) -> Any:
    """Our client of any service, with a botocore client of its own.

    Args:
        service: The name of the service.
        url: The endpoint of the service.
        connections: How many connections it keeps at most.
        arguments: More arguments of the client.
    """
    package = import_module(f"typed_aws.{service}{'_' * iskeyword(service)}")
    (name,) = (n for n in package.__all__ if n.lower() == f"{service}client")
    make: Any = getattr(package, name)
    config = _config(connections)
    return make.create(endpoint_url=url, config=config, **arguments)


def answer(client: Any, body: bytes) -> None:
    """Let a client of boto3 get this body as the response to all requests."""

    def send(request: Any, **_: object) -> AWSResponse:
        raw: Any = _Raw(body)
        return AWSResponse(request.url, 200, HTTPHeaders(), raw)

    client.meta.events.register("before-send", send)


class _Raw:
    """The object from which botocore reads a body."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self, **_: object) -> Iterator[bytes]:
        yield self._body
