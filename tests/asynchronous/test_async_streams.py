"""Streaming bodies and event streams of asynchronous clients."""

import json
from typing import Any

import pytest
from botocore.exceptions import EventStreamError

from tests.asynchronous.conftest import OpenClient
from tests.runtime.event_messages import message
from tests.support.async_network import AsyncFakeNetwork
from tests.support.network import Answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


def _message(payload: object, **headers: str) -> bytes:
    return message(json.dumps(payload).encode(), **headers)


def _chunk(text: str) -> bytes:
    return _message({"bytes": text}, message_type="event", event_type="chunk")


async def _call(
    open_client: OpenClient, body: bytes, **typed: str
) -> tuple[Any, AsyncFakeNetwork]:
    client = await open_client("bedrock-runtime", typed)
    network = AsyncFakeNetwork(client.boto, Answer(body))
    return (
        await client.invoke_model_with_response_stream(model_id="m", body=b"{}"),
        network,
    )


async def test_events_are_union_variants(sdk: Sdk, open_client: OpenClient) -> None:
    response, network = await _call(open_client, _chunk("eA==") + _chunk("eQ=="))
    assert isinstance(response.body, sdk().AsyncEventStream)
    async with response.body as stream:
        first, second = [event async for event in stream]
        assert not network.responses[-1].is_closed
    assert network.responses[-1].is_closed
    assert type(first) is sdk("bedrock_runtime").ResponseStreamChunk
    assert (first.value.bytes_, second.value.bytes_) == (b"x", b"y")
    assert [event async for event in response.body] == []


async def test_events_can_be_read_in_several_loops(open_client: OpenClient) -> None:
    response, _ = await _call(open_client, _chunk("eA==") + _chunk("eQ=="))
    async for event in response.body:
        assert event.value.bytes_ == b"x"
        break
    assert [event.value.bytes_ async for event in response.body] == [b"y"]


async def test_events_newer_than_the_sdk_are_unknown_variants(
    sdk: Sdk, open_client: OpenClient
) -> None:
    new = _message({"x": 1}, message_type="event", event_type="brandNew")
    response, _ = await _call(open_client, new + _chunk("eA=="))
    unknown, known = [event async for event in response.body]
    assert unknown == sdk().UnknownVariant("brandNew")
    assert known.value.bytes_ == b"x"


async def test_error_events_raise_typed_errors(
    sdk: Sdk, open_client: OpenClient
) -> None:
    error = _message(
        {"message": "slow down"},
        message_type="exception",
        exception_type="throttlingException",
    )
    response, _ = await _call(open_client, _chunk("eA==") + error)
    events = aiter(response.body)
    assert (await anext(events)).value.bytes_ == b"x"
    with pytest.raises(sdk("bedrock_runtime").ThrottlingException) as raised:
        await anext(events)
    raised_error: Any = raised.value
    assert raised_error.message == "slow down"
    assert raised_error.operation_name == "InvokeModelWithResponseStream"
    assert isinstance(raised_error, EventStreamError)


async def test_unreadable_events_are_typed_errors(
    sdk: Sdk, open_client: OpenClient
) -> None:
    broken = _message({"bytes": 5}, message_type="event", event_type="chunk")
    response, _ = await _call(open_client, broken)
    with pytest.raises(sdk().UnreadableResponseError):
        _ = [event async for event in response.body]


@pytest.mark.parametrize("misfits", ["warn", "raise"])
async def test_misfits_in_events(
    sdk: Sdk, open_client: OpenClient, misfits: str
) -> None:
    client = await open_client("bedrock-runtime", {"misfits": misfits})
    odd = _message({"role": 5}, message_type="event", event_type="messageStart")
    AsyncFakeNetwork(client.boto, Answer(odd))
    stream = (await client.converse_stream(model_id="m")).stream
    if misfits == "raise":
        with pytest.raises(sdk().ConversionError):
            _ = [event async for event in stream]
    else:
        with pytest.warns(sdk().UnexpectedValueWarning):
            (event,) = [event async for event in stream]
        assert event.value.role == 5


async def test_get_initial_response(open_client: OpenClient) -> None:
    initial = _message({"a": 1}, message_type="event", event_type="initial-response")
    response, _ = await _call(open_client, initial + _chunk("eA=="))
    first = await response.body.get_initial_response()
    assert first.payload == b'{"a": 1}'
    assert [event.value.bytes_ async for event in response.body] == [b"x"]


async def test_streaming_bodies_are_aiobotocores(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("s3")
    answer = Answer(b"line\nline 2", headers={"Content-Length": "11"})
    network = AsyncFakeNetwork(client.boto, answer)
    body = (await client.get_object(bucket="b", key="k")).body
    assert isinstance(body, sdk().AsyncStreamingBody)
    async with body as stream:
        assert stream is body
        assert await stream.read(2) == b"li"
        assert stream.tell() == 2
        assert stream.readable()
        assert [line async for line in stream.iter_lines()] == [b"ne", b"line 2"]
    assert network.responses[-1].is_closed
    for read in ("iter_chunks", "__aiter__"):
        body = (await client.get_object(bucket="b", key="k")).body
        chunks = [chunk async for chunk in getattr(body, read)()]
        assert b"".join(chunks) == b"line\nline 2"
        await body.aclose()
