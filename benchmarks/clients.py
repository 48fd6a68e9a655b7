"""Clients of both kinds, for a server on loopback or for an answer without one."""

from collections.abc import Callable, Iterator
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders
from botocore.config import Config

from benchmarks.running import without_msgspec

# S3 on loopback has no bucket in its host name.
_CONFIG = Config(s3={"addressing_style": "path"})


def boto(service: str, url: str | None = None) -> Any:
    """A client of boto3; its methods are unknown to checkers."""
    make: Callable[..., Any] = boto3.client
    return make(service, endpoint_url=url, config=_CONFIG)


def ours(url: str | None = None, *, in_c: bool = True, decode: str = "auto") -> Any:
    """Our client around one of boto3, typed for nobody: peers are called alike.

    Args:
        url: Where the service is.
        in_c: Whether msgspec may be used.
        decode: As the client's own argument.
    """
    if not in_c:
        without_msgspec()
    from typed_aws.sagemaker import SageMakerClient

    make: Any = SageMakerClient
    return make(boto("sagemaker", url), decode=decode)


def answer(client: Any, body: bytes) -> None:
    """Let a client of boto3 get this body for everything it asks."""

    def send(request: Any, **_: object) -> AWSResponse:
        raw: Any = _Raw(body)
        return AWSResponse(request.url, 200, HTTPHeaders(), raw)

    client.meta.events.register("before-send", send)


class _Raw:
    """What botocore reads a body from."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self, **_: object) -> Iterator[bytes]:
        yield self._body
