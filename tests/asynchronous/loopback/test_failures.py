"""Networks and services fail for typed calls as for plain ones."""

import asyncio
import json
import socket
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from botocore.exceptions import ClientError

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import (
    boto_client,
    config,
    outcome,
    plain_client,
    settled,
    typed_class,
)
from tests.asynchronous.loopback.conftest import Serve
from tests.support.botocore_versions import needs_botocore
from tests.support.patience import PATIENCE
from tests.support.rough_server import End, Part, Received, http_response
from tests.support.sdk import Sdk


class Call(NamedTuple):
    """The same call, plain and typed."""

    service: str
    method: str
    plain: dict[str, Any]
    typed: dict[str, Any]
    good: bytes
    """The body of a good answer."""
    headers: Mapping[str, Any] = MappingProxyType({})


CALLS = {
    "json": Call(
        "sagemaker",
        "list_associations",
        {"SourceArn": "a"},
        {"source_arn": "a"},
        b'{"AssociationSummaries": [{"SourceName": "n"}]}',
    ),
    "xml": Call(
        "s3",
        "list_objects_v2",
        {"Bucket": "b"},
        {"bucket": "b"},
        b"<ListBucketResult><Name>b</Name><MaxKeys>3</MaxKeys></ListBucketResult>",
    ),
    "cbor": Call(
        "cloudwatch",
        "list_metrics",
        {"Namespace": "n"},
        {"namespace": "n"},
        # {"Metrics": []}
        b"\xa1\x67Metrics\x80",
        {"smithy-protocol": "rpc-v2-cbor"},
    ),
    "query": Call(
        "sqs",
        "get_queue_url",
        {"QueueName": "q"},
        {"queue_name": "q"},
        b'{"QueueUrl": "u"}',
    ),
    "dynamodb": Call(
        "dynamodb",
        "describe_table",
        {"TableName": "t"},
        {"table_name": "t"},
        b'{"Table": {"TableName": "t"}}',
    ),
}


def good(call: Call) -> bytes:
    return http_response(call.good, **call.headers)


def claiming(call: Call, length: int) -> bytes:
    """Write a good answer with another content length."""
    right, wrong = (f"content-length: {n}".encode() for n in (len(call.good), length))
    return good(call).replace(right, wrong)


def reset(call: Call) -> Iterable[Part]:
    return [good(call)[:10], End.RESET]


# By name: what the server does in one attempt after another; the last is repeated.
Attempt = Callable[[Call], Iterable[Part]]
TROUBLES: dict[str, tuple[Attempt, ...]] = {
    "it answers": (lambda call: [good(call)],),
    "it closes": (lambda _: [End.CLOSE],),
    "it resets": (lambda _: [End.RESET],),
    "it resets within the headers": (reset,),
    "it closes once": (lambda _: [End.CLOSE], lambda call: [good(call)]),
    "500, then it closes": (lambda _: [http_response(b"", 500)], lambda _: [End.CLOSE]),
    "500, then it answers": (
        lambda _: [http_response(b"", 500)],
        lambda call: [good(call)],
    ),
    "503 with HTML": (lambda _: [http_response(b"<html>busy", 503)],),
    "400 with garbage": (lambda _: [http_response(b"\xff\xfe{", 400)],),
    "404 without a body": (lambda _: [http_response(b"", 404)],),
    "a redirect": (lambda _: [http_response(b"", 302, location="/elsewhere")],),
    "garbage": (lambda call: [http_response(b'{"a": [\xff', **call.headers)],),
    "a page of HTML": (lambda call: [http_response(b"<html></html>", **call.headers)],),
    "nothing": (lambda call: [http_response(b"", **call.headers)],),
    "half a body": (
        lambda call: [http_response(call.good[: len(call.good) // 2], **call.headers)],
    ),
    "too long a content length": (lambda call: [claiming(call, 999), End.CLOSE],),
    # If the server closed the connection, urllib3 might use it again meanwhile.
    "too short a content length": (lambda call: [claiming(call, 5)],),
    "a wrong checksum": (
        lambda call: [good(call).replace(b"\r\n", b"\r\nx-amz-crc32: 1\r\n", 1)],
    ),
    "a bad status line": (lambda _: [b"HTTP/9.9 abc\r\n\r\n", End.CLOSE],),
    "slow headers": (lambda call: [good(call)[:20], 0.1, good(call)[20:]],),
}
SKIPPED: Mapping[str, Collection[str]] = {
    # aiobotocore follows redirects of S3 until the stack is full.
    "legacy xml": ("a redirect",),
    # It waits after errors that may be of throttling.
    "adaptive json": TROUBLES.keys() - {"it closes once", "500, then it answers"},
}


def assert_alike(plain: tuple[Any, ...], typed: tuple[Any, ...]) -> None:
    """Compare the outcomes of a plain and a typed call."""
    if len(plain) == 1 or len(typed) == 1:
        assert typed == plain
        return
    error, expected = typed[2], plain[2]
    if type(error).__name__ == "UnreadableResponseError":
        # botocore's parser has failed; see docs/differences.md.
        error = error.__cause__
        assert type(error) is type(expected)
    elif isinstance(expected, ClientError):
        assert isinstance(error, ClientError)
        assert error.operation_name == expected.operation_name
        answer: Any = [dict(e.response) for e in (error, expected)]
        for one in answer:
            one["ResponseMetadata"].pop("HTTPHeaders")
        assert answer[0] == answer[1]
    else:
        assert type(error) is type(expected)
    assert _without_addresses(error.args) == _without_addresses(expected.args)


def _without_addresses(arguments: tuple[Any, ...]) -> str:
    return " ".join(str(argument).partition(" object at ")[0] for argument in arguments)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes retries come at once."""

    def nothing(*_: object) -> float:
        return 0.0

    monkeypatch.setattr("random.random", nothing)
    delay = "botocore.retries.standard.ExponentialBackoff.delay_amount"
    monkeypatch.setattr(delay, nothing)


@needs_botocore("1.43.117", "short bodies of errors are refused")
@pytest.mark.parametrize(
    ("mode", "protocol"),
    [*[("legacy", name) for name in CALLS], ("standard", "json"), ("adaptive", "json")],
)
@pytest.mark.usefixtures("impatient")
@in_event_loop
async def test_the_same_outcome(
    sdk: Sdk, serve: Serve, backend: str, mode: str, protocol: str
) -> None:
    # Given
    call = CALLS[protocol]
    retries = {"mode": mode, "total_max_attempts": 3}
    settings = config(backend, retries=retries, s3={"addressing_style": "path"})
    skipped = SKIPPED.get(f"{mode} {protocol}", ())
    attempts: tuple[Attempt, ...] = ()

    def answer(_: Received) -> Iterable[Part]:
        return attempts[min(len(server.requests), len(attempts)) - 1](call)

    server = serve(answer)
    async with boto_client(call.service, server.url, settings) as boto:
        client = typed_class(sdk, call.service)(boto)
        for trouble, happening in TROUBLES.items():
            if trouble in skipped:
                continue
            attempts = happening
            outcomes: list[Any] = []
            pairs = (plain_client(boto), call.plain), (client, call.typed)
            for caller, arguments in pairs:
                # When
                server.requests.clear()
                method = getattr(caller, call.method)
                async with asyncio.timeout(PATIENCE):
                    result = await outcome(method(**arguments))
                outcomes.append((len(server.requests), result))
            (plain_requests, plain), (typed_requests, typed) = outcomes
            # Then
            note = f"{trouble}: {plain} {typed}"
            assert typed_requests == plain_requests, note
            assert_alike(plain, typed)
        assert await settled(boto) == (0, set())


@pytest.mark.usefixtures("impatient")
@in_event_loop
async def test_the_same_timeout(sdk: Sdk, serve: Serve, backend: str) -> None:
    # Given
    call = CALLS["json"]
    # What the server sends before it falls silent, by the name of the caller.
    sent = {
        "plain nothing": b"",
        "typed nothing": b"",
        "plain half": good(call)[:-3],
        "typed half": good(call)[:-3],
    }

    def name(request: Received) -> str:
        return str(json.loads(request.body)["SourceArn"])

    server = serve(lambda request: [sent[name(request)], PATIENCE])
    # So long that a busy machine sends and gets in time all there is.
    settings = config(backend, retries={"total_max_attempts": 2}, read_timeout=2)
    async with boto_client(call.service, server.url, settings) as boto:
        client = typed_class(sdk, call.service)(boto)
        client.load()
        botos = plain_client(boto)
        # When
        results = await asyncio.gather(
            outcome(botos.list_associations(SourceArn="plain nothing")),
            outcome(client.list_associations(source_arn="typed nothing")),
            outcome(botos.list_associations(SourceArn="plain half")),
            outcome(client.list_associations(source_arn="typed half")),
        )
        assert await settled(boto) == (0, set())
    # Then
    plain_nothing, typed_nothing, plain_half, typed_half = results
    assert_alike(plain_nothing, typed_nothing)
    assert_alike(plain_half, typed_half)
    attempts = Counter(map(name, server.requests))
    assert attempts["typed nothing"] == attempts["plain nothing"] == 2
    assert attempts["typed half"] == attempts["plain half"]


@pytest.mark.usefixtures("impatient")
@in_event_loop
async def test_nobody_listens(sdk: Sdk, backend: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = config(backend, retries={"mode": "standard", "total_max_attempts": 3})
    url = f"http://127.0.0.1:{port}"
    async with boto_client("sagemaker", url, settings) as boto:
        client = typed_class(sdk, "sagemaker")(boto)
        plain = await outcome(plain_client(boto).list_associations())
        typed = await outcome(client.list_associations())
    assert plain[0].__name__ == "EndpointConnectionError"
    assert_alike(plain, typed)
