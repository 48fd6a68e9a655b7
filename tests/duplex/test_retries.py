"""Calls are made again by botocore's rules, until an event is handed to them."""

import asyncio
import ssl
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.exceptions import (
    ConnectionClosedError,
    EndpointConnectionError,
    SSLError,
)
from h2.errors import ErrorCodes

from tests.asynchronous.connections.scripted import scripted
from tests.duplex.client import bedrock, part, stream_of, talk
from tests.duplex.server import Script, serving
from tests.duplex.stories import echo, receive
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


def failing(times: int, fail: Script) -> Script:
    """Fail in the first streams, and send events back in the others."""

    async def script(stream: Stream) -> None:
        await (fail if stream.number < times else echo)(stream)

    return script


async def throttle(stream: Stream) -> None:
    await stream.refuse(429, "ThrottlingException")


async def break_down(stream: Stream) -> None:
    await stream.refuse(500, "InternalServerException")


async def reset(stream: Stream) -> None:
    await stream.reset()


async def refuse_stream(stream: Stream) -> None:
    await stream.reset(ErrorCodes.REFUSED_STREAM)


async def go_away(stream: Stream) -> None:
    await stream.connection.goaway(last=0)
    await stream.gone()


async def hang_up(stream: Stream) -> None:
    stream.connection.abort()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("fail", [throttle, break_down, reset, go_away, hang_up])
async def test_before_an_event(sdk: Sdk, mode: str, fail: Script) -> None:
    script = failing(2, fail)
    async with (
        serving(script) as server,
        bedrock(sdk, server.url, attempts=3, mode=mode) as client,
    ):
        async with stream_of(client) as stream:
            response = await stream.answered()
            # The events are signed after the request that was answered.
            await stream.send(part(sdk))
            assert (await anext(stream)).value.bytes_ == b"a"
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


@pytest.mark.parametrize("fail", [throttle, hang_up])
async def test_as_often_as_the_settings_say(sdk: Sdk, fail: Script) -> None:
    async with (
        serving(fail) as server,
        bedrock(sdk, server.url, attempts=2) as client,
    ):
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
@pytest.mark.parametrize("fail", [throttle, reset, hang_up])
async def test_never_after_an_event(sdk: Sdk, mode: str, fail: Script) -> None:
    async def script(stream: Stream) -> None:
        await receive(stream)
        await fail(stream)

    expected = sdk("bedrock_runtime").ThrottlingException, ConnectionClosedError
    async with (
        serving(script) as server,
        bedrock(sdk, server.url, attempts=3, mode=mode) as client,
    ):
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

    async with (
        serving(script) as server,
        bedrock(sdk, server.url, attempts=3) as client,
    ):
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

    async with (
        serving(failing(1, fail)) as server,
        bedrock(sdk, server.url, attempts=3) as client,
    ):
        async with stream_of(client) as stream:
            await asyncio.wait_for(failed.wait(), PATIENCE)
            while stream._its_call.attempt is not None and len(server.streams) < 2:
                await asyncio.sleep(0.001)
            await stream.send(part(sdk))
            assert (await anext(stream)).value.bytes_ == b"a"
            assert stream.response.response_metadata.retry_attempts == 1
        await server.settled()


async def test_client_errors_are_not_retried(sdk: Sdk) -> None:
    async def refuse(stream: Stream) -> None:
        await stream.refuse(400, "ValidationException")

    async with serving(refuse) as server, bedrock(sdk, server.url, attempts=3) as it:
        with pytest.raises(sdk("bedrock_runtime").ValidationException):
            async with stream_of(it) as stream:
                await stream.answered()
        assert len(server.streams) == 1


async def test_servers_that_cannot_be_reached(sdk: Sdk) -> None:
    with scripted(lambda _: None) as server:
        port = server.port
    url = f"http://localhost:{port}"
    async with bedrock(sdk, url, attempts=2) as client:
        for _ in range(2):
            with pytest.raises(EndpointConnectionError, match=str(port)):
                async with stream_of(client):
                    raise AssertionError("it was opened")
    async with serving(echo) as trusted:
        create: dict[str, Any] = {"verify": True}
        async with bedrock(sdk, trusted.url, attempts=2, create=create) as client:
            with pytest.raises(SSLError, match="certificate verify failed") as caught:
                async with stream_of(client):
                    raise AssertionError("it was opened")
            assert isinstance(caught.value.kwargs["error"], ssl.SSLError)
        assert trusted.streams == []
