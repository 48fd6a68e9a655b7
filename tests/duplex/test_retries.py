"""Calls are made again by botocore's rules, until an event is handed to them."""

import asyncio
import ssl
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.exceptions import ConnectionClosedError, EndpointConnectionError, SSLError

from tests.asynchronous.connections.scripted import scripted
from tests.duplex.client import (
    bedrock,
    cannot_open,
    exchange,
    part,
    served,
    stream_of,
    talk,
)
from tests.duplex.server import Script, serving
from tests.duplex.stories import break_off, echo, failing, leave, receive, refuse
from tests.duplex.stream import Stream
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

PAUSE = 0.02
MODES = ["legacy", "standard"]


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Botocore's pauses before retries may take seconds."""
    backoff = "botocore.retries.standard.ExponentialBackoff.delay_amount"
    monkeypatch.setattr(backoff, Mock(return_value=PAUSE))
    monkeypatch.setattr("random.random", lambda: PAUSE)


async def throttle(stream: Stream) -> None:
    await stream.refuse(429, "ThrottlingException")


async def break_down(stream: Stream) -> None:
    await stream.refuse(500, "InternalServerException")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fail", [throttle, break_down, Stream.reset, leave, break_off])
async def test_before_an_event(sdk: Sdk, mode: str, fail: Script) -> None:
    async with served(sdk, failing(2, fail), attempts=3, mode=mode) as (server, client):
        async with stream_of(client) as stream:
            response = await stream.answered()
            # The events are signed after the request that was answered.
            await exchange(sdk, stream)
        assert response.response_metadata.retry_attempts == 2
        assert len(server.streams) == 3
        numbers = [one.headers["amz-sdk-request"] for one in server.streams]
        assert [one.split(";")[0] for one in numbers] == [
            "attempt=1",
            "attempt=2",
            "attempt=3",
        ]
        await server.settled()
        await talk(sdk, client)


@pytest.mark.parametrize("fail", [throttle, break_off])
async def test_as_often_as_the_settings_say(sdk: Sdk, fail: Script) -> None:
    async with served(sdk, fail, attempts=2) as (server, client):
        with pytest.raises(
            (
                sdk("bedrock_runtime").ThrottlingException,
                ConnectionClosedError,
            )
        ):
            async with stream_of(client) as stream:
                await stream.answered()
        assert len(server.streams) == 2


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fail", [throttle, Stream.reset, break_off])
async def test_never_after_an_event(sdk: Sdk, mode: str, fail: Script) -> None:
    async def script(stream: Stream) -> None:
        await receive(stream)
        await fail(stream)

    expected = sdk("bedrock_runtime").ThrottlingException, ConnectionClosedError
    async with served(sdk, script, attempts=3, mode=mode) as (server, client):
        for reads in (True, False):
            async with stream_of(client) as stream:
                await stream.send(part(sdk))
                with pytest.raises(expected):
                    await (anext(stream) if reads else send_on(sdk, stream))
        assert len(server.streams) == 2


async def send_on(sdk: Sdk, stream: Any) -> None:
    """Send events until that fails."""
    while True:
        await asyncio.sleep(0.001)
        await stream.send(part(sdk))


async def test_end_is_sent_to_the_attempt_that_is_answered_or_to_none(sdk: Sdk) -> None:
    async def script(stream: Stream) -> None:
        if stream.number == 0:
            assert await stream.receive() is None
        await break_down(stream)

    async with served(sdk, script, attempts=3) as (server, client):
        async with stream_of(client) as stream:
            await stream.end()
            with pytest.raises(sdk("bedrock_runtime").InternalServerException):
                await stream.answered()
        assert len(server.streams) == 1


async def test_send_waits_while_the_call_is_made_again(sdk: Sdk) -> None:
    """It goes to the second attempt only, with a signature that fits it."""
    failed = asyncio.Event()

    async def fail(stream: Stream) -> None:
        await break_down(stream)
        failed.set()

    async with served(sdk, failing(1, fail), attempts=3) as (server, client):
        async with stream_of(client) as stream:
            await asyncio.wait_for(failed.wait(), PATIENCE)
            while stream._its_call.attempt is not None and len(server.streams) < 2:
                await asyncio.sleep(0.001)
            await exchange(sdk, stream)
            assert stream.response.response_metadata.retry_attempts == 1
        await server.settled()


async def test_client_errors_are_not_retried(sdk: Sdk) -> None:
    async with served(sdk, refuse, attempts=3) as (server, client):
        with pytest.raises(sdk("bedrock_runtime").ValidationException):
            async with stream_of(client) as stream:
                await stream.answered()
        assert len(server.streams) == 1


async def test_servers_that_cannot_be_reached(sdk: Sdk) -> None:
    with scripted(lambda _: None) as server:
        port = server.port
    url = f"http://localhost:{port}"
    async with bedrock(sdk, url, attempts=2) as client:
        for _ in range(2):
            await cannot_open(client, EndpointConnectionError, match=str(port))
    async with serving(echo) as trusted:
        create: dict[str, Any] = {"verify": True}
        async with bedrock(sdk, trusted.url, attempts=2, create=create) as client:
            caught = await cannot_open(client, SSLError, "certificate verify failed")
            assert isinstance(caught.kwargs["error"], ssl.SSLError)
        assert trusted.streams == []
