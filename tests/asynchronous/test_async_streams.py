"""Streaming bodies and event streams of asynchronous clients."""

import json
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.runtime.event_messages import message
from tests.support.async_network import fake_network
from tests.support.network import Answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


def _message(payload: object, **headers: str) -> bytes:
    return message(json.dumps(payload).encode(), **headers)


def _chunk(text: str) -> bytes:
    return _message({"bytes": text}, message_type="event", event_type="chunk")


async def _call(open_client: OpenClient, body: bytes, **typed: str) -> Any:
    client = await open_client("bedrock-runtime", typed)
    fake_network(client, Answer(body))
    return await client.invoke_model_with_response_stream(model_id="m", body=b"{}")


async def test_events_are_union_variants(sdk: Sdk, open_client: OpenClient) -> None:
    response = await _call(open_client, _chunk("eA==") + _chunk("eQ=="))
    assert isinstance(response.body, sdk().AsyncEventStream)
    async with response.body as stream:
        first, second = [event async for event in stream]
    assert type(first) is sdk("bedrock_runtime").ResponseStreamChunk
    assert (first.value.bytes_, second.value.bytes_) == (b"x", b"y")
    assert [event async for event in response.body] == []


async def test_events_can_be_read_in_several_loops(open_client: OpenClient) -> None:
    response = await _call(open_client, _chunk("eA==") + _chunk("eQ=="))
    async for event in response.body:
        assert event.value.bytes_ == b"x"
        break
    assert [event.value.bytes_ async for event in response.body] == [b"y"]


@pytest.mark.parametrize("misfits", ["warn", "raise"])
async def test_misfits_in_events(
    sdk: Sdk, open_client: OpenClient, misfits: str
) -> None:
    client = await open_client("bedrock-runtime", {"misfits": misfits})
    odd = _message({"role": 5}, message_type="event", event_type="messageStart")
    fake_network(client, Answer(odd))
    stream = (await client.converse_stream(model_id="m", messages=[])).stream
    if misfits == "raise":
        with pytest.raises(sdk().ConversionError):
            _ = [event async for event in stream]
    else:
        with pytest.warns(sdk().UnexpectedValueWarning):
            (event,) = [event async for event in stream]
        assert event.value.role == 5


async def test_get_initial_response(open_client: OpenClient) -> None:
    initial = _message({"a": 1}, message_type="event", event_type="initial-response")
    response = await _call(open_client, initial + _chunk("eA=="))
    first = await response.body.get_initial_response()
    assert first.payload == b'{"a": 1}'
    assert [event.value.bytes_ async for event in response.body] == [b"x"]
