"""Bodies and event streams that are read, left early, broken or cancelled."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import aclosing, nullcontext
from functools import partial
from io import UnsupportedOperation
from typing import Any

import pytest
from botocore import UNSIGNED

from tests.asynchronous.connections.certificates import LOCAL, server_context
from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import config, in_use, opened, settled
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.steps import Steps
from tests.support.botocore_versions import needs_botocore
from tests.support.event_stream import encode_message
from tests.support.patience import PATIENCE
from tests.support.rough_server import Part, Received, RoughServer, http_response
from tests.support.sdk import Sdk

LINES = [f"line {number}\n".encode() for number in range(30_000)]
BODY = b"".join(LINES)


NOTHING = http_response(b"")
ADVICE = r"use upload_fileobj, .*Config\(s3={.payload_signing_enabled.: False}\) and "
refusal = partial(pytest.raises, UnsupportedOperation, match=ADVICE)


def object_of_s3(_: Received) -> Iterable[Part]:
    answer = http_response(BODY, ETag='"tag"')
    return [answer[:400], 0.002, answer[400:]]


def opened_s3(sdk: Sdk, url: str, backend: str = "aiohttp", **settings: Any) -> Any:
    style = {"addressing_style": "path"}
    made = config(backend, s3=style, max_pool_connections=4, **settings)
    return opened(sdk, "s3", url, made)


@in_event_loop
async def test_bodies(sdk: Sdk, serve: Serve, backend: str) -> None:
    server = serve(object_of_s3)
    async with opened_s3(sdk, server.url, backend) as client:

        async def body() -> Any:
            answer = await client.get_object(bucket="b", key="k")
            assert answer.content_length == len(BODY)
            assert isinstance(answer.body, sdk().AsyncStreamingBody)
            return answer.body

        assert await (await body()).read() == BODY
        assert await settled(client) == (0, set())
        async with await body() as stream:
            assert await stream.read(7) == BODY[:7]
            assert stream.tell() == 7
            assert in_use(client) == 1
        assert await settled(client) == (0, set())
        async with await body() as stream:
            assert b"".join([chunk async for chunk in stream]) == BODY
        async with await body() as stream:
            chunks = [c async for c in stream.iter_chunks(100)]
            assert b"".join(chunks) == BODY
        async with await body() as stream:
            lines = [line async for line in stream.iter_lines(keepends=True)]
            assert lines == LINES
        stream = await body()
        await stream.aclose()
        assert await settled(client) == (0, set())
        # More bodies than connections, one after the other
        for _ in range(8):
            async with (
                await body() as stream,
                aclosing(stream.iter_chunks(10)) as chunks,
            ):
                assert await anext(chunks) == BODY[:10]
        assert await settled(client) == (0, set())


@in_event_loop
async def test_reading_a_body_is_cancelled(sdk: Sdk, serve: Serve) -> None:
    server = serve(object_of_s3)
    async with opened_s3(sdk, server.url) as client:

        async def use() -> None:
            answer = await client.get_object(bucket="b", key="k")
            async with answer.body as stream:
                assert await stream.read() == BODY

        point = 0
        while await Steps(point := point + 1).cancelled(use):
            assert await settled(client) == (0, set())
        assert point > 1


@in_event_loop
async def test_handlers_leave_bodies(sdk: Sdk, serve: Serve) -> None:
    server = serve(object_of_s3)

    def again(attempts: int, **_: Any) -> float | None:
        return 0.0 if attempts == 1 else None

    def fail(**_: Any) -> None:
        raise ZeroDivisionError

    style = {"addressing_style": "path"}
    retries = {"total_max_attempts": 2}
    made = config(s3=style, retries=retries, max_pool_connections=1)
    async with opened(sdk, "s3", server.url, made) as client:
        events = client.meta.events

        async def read() -> bytes:
            answer = await client.get_object(bucket="b", key="k")
            data: bytes = await answer.body.read()
            return data

        events.register_first("needs-retry.s3.GetObject", again)
        assert await asyncio.wait_for(read(), PATIENCE / 10) == BODY
        events.register_first("after-call.s3.GetObject", fail)
        with pytest.raises(ZeroDivisionError) as caught:
            await read()
        events.unregister("after-call.s3.GetObject", fail)
        assert await asyncio.wait_for(read(), PATIENCE / 10) == BODY
        assert caught.value is not None


@pytest.mark.created_only
@needs_botocore("1.43.117", "no checksums by default")
@in_event_loop
async def test_a_body_is_sent_on(sdk: Sdk, serve: Serve) -> None:
    def answer(received: Received) -> Iterable[Part]:
        return object_of_s3(received) if len(server.requests) == 1 else [NOTHING]

    server = serve(answer)
    made = {"signature_version": UNSIGNED}
    checksums = {"request_checksum_calculation": "when_required"}
    async with opened_s3(sdk, server.url, **made, **checksums) as client:
        got = await client.get_object(bucket="b", key="k")
        await client.put_object(
            bucket="b", key="l", body=got.body, content_length=len(BODY)
        )
        assert await settled(client) == (0, set())
    assert server.requests[1].body == BODY


async def pieces() -> AsyncIterator[bytes]:
    yield b"abc"
    yield b"def"


@pytest.mark.created_only
@needs_botocore("1.36.0", "no such setting")
@pytest.mark.parametrize("in_thread", [False, True])
@in_event_loop
async def test_signed_iterators(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch, in_thread: bool
) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", LOCAL)
    for tls, checksums, signs, is_sent in (
        (server_context(), "when_required", None, True),
        (None, "when_required", False, True),
        (None, "when_required", None, False),
        (None, "when_supported", None, False),
        (server_context(), "when_required", True, False),
    ):
        s3 = {"payload_signing_enabled": signs}
        made = config(s3=s3, request_checksum_calculation=checksums)
        with RoughServer(lambda _: [NOTHING], tls).running() as server:
            async with opened(sdk, "s3", server.url, made) as client:
                if in_thread:
                    client.boto.put_object = partial(client.boto.put_object)
                to, body = {"bucket": "b", "key": "k"}, pieces()
                with nullcontext() if is_sent else refusal():
                    await client.put_object(**to, body=body, content_length=6)
                if not is_sent:
                    await client.upload_fileobj(body, **to)
        (request,) = server.requests
        assert (request.body, request.headers["content-length"]) == (b"abcdef", "6")
        digest = request.headers["x-amz-content-sha256"]
        assert (digest == "UNSIGNED-PAYLOAD") is is_sent
    async with opened(sdk, "bedrock-runtime", server.url) as client:
        with pytest.raises(UnsupportedOperation, match=r"bytes or a file$"):
            await client.invoke_model_with_response_stream(model_id="m", body=body)


def event(name: str, **payload: object) -> bytes:
    """Write an event of ConverseStream."""
    headers = {
        ":message-type": "event",
        ":event-type": name,
        ":content-type": "application/json",
    }
    return encode_message(headers, json.dumps(payload).encode())


START = event("messageStart", role="assistant")
STOP = event("messageStop", stopReason="end_turn")
NEW = event("newerThanTheSdk", a=1)
FAILURE = encode_message(
    {
        ":message-type": "exception",
        ":exception-type": "throttlingException",
        ":content-type": "application/json",
    },
    b'{"message": "slow down"}',
)
HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/vnd.amazon.eventstream\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def events(request: Received) -> Iterable[Part]:
    """Answer with the events that the name of the model says."""
    kind = request.path.split("/")[2]
    yield HEAD + chunk(START[:20])
    yield 0.002
    yield chunk(START[20:] + NEW)
    yield 0.002
    if kind == "fails":
        yield chunk(FAILURE)
    elif kind == "breaks":
        yield chunk(STOP[:-1] + b"?")
    elif kind == "waits":
        yield PATIENCE
    yield chunk(STOP) + chunk(b"")


async def read_all(stream: Any) -> None:
    async for _ in stream:
        pass


async def open_stream(client: Any, model: str) -> Any:
    answer = await client.converse_stream(model_id=model, messages=[])
    return answer.stream


@in_event_loop
async def test_events(sdk: Sdk, serve: Serve) -> None:
    server = serve(events)
    runtime = sdk("bedrock_runtime")
    async with opened(sdk, "bedrock-runtime", server.url) as client:

        async def names(model: str, seen: list[str]) -> None:
            async with await open_stream(client, model) as stream:
                seen.extend([type(found).__name__ async for found in stream])

        whole: list[str] = []
        await names("whole", whole)
        assert len(whole) == 3
        assert whole[1] == "UnknownVariant"
        assert await settled(client) == (0, set())

        plain = await client._boto.converse_stream(modelId="whole", messages=[])
        # botocore leaves out the event that it does not know.
        assert len([found async for found in plain["stream"]]) == 2

        with pytest.raises(runtime.ThrottlingException) as caught:
            await names("fails", [])
        assert caught.value.operation_name == "ConverseStream"
        assert await settled(client) == (0, set())

        with pytest.raises(sdk().UnreadableResponseError):
            await names("breaks", [])
        assert await settled(client) == (0, set())


@in_event_loop
async def test_a_stream_is_left_early(sdk: Sdk, serve: Serve) -> None:
    server = serve(events)
    async with opened(sdk, "bedrock-runtime", server.url) as client:
        async with await open_stream(client, "waits") as stream:
            async for _ in stream:
                break
        assert await settled(client) == (0, set())
        stream = await open_stream(client, "waits")
        await stream.close()
        await stream.close()
        assert await settled(client) == (0, set())
        stream = await open_stream(client, "waits")
        async with stream:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(read_all(stream), 0.1)
        assert await settled(client) == (0, set())


def shard_events(request: Received) -> Iterable[Part]:
    """Answer SubscribeToShard, whose parser reads the first message."""
    kind = json.loads(request.body)["ConsumerARN"]
    initial = event("initial-response")
    yield HEAD + chunk(initial[:5])
    yield 0.002
    yield chunk(initial[5:] + SHARD[:7])
    yield 0.002
    yield chunk(SHARD[7:] + SHARD)
    if kind == "waits":
        yield PATIENCE
    yield chunk(b"")


SHARD = event(
    "SubscribeToShardEvent",
    Records=[],
    ContinuationSequenceNumber="1",
    MillisBehindLatest=0,
)


@pytest.mark.created_only
@in_event_loop
async def test_events_after_an_initial_response(sdk: Sdk, serve: Serve) -> None:
    server = serve(shard_events)
    kinesis = sdk("kinesis")
    async with opened(sdk, "kinesis", server.url) as client:

        async def subscribe(kind: str) -> Any:
            answer = await client.subscribe_to_shard(
                consumer_arn=kind,
                shard_id="s",
                starting_position=kinesis.StartingPosition(type="LATEST"),
            )
            return answer.event_stream

        async def use() -> None:
            async with await subscribe("whole") as stream:
                assert len([found async for found in stream]) == 2

        point = 0
        while await Steps(point := point + 1).cancelled(use):
            assert await settled(client) == (0, set())
        assert point > 3
        async with await subscribe("waits") as stream:
            assert (await anext(aiter(stream))).value.millis_behind_latest == 0
        assert await settled(client) == (0, set())
