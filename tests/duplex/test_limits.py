"""Time limits, and tunnels."""

import asyncio
import time
from contextlib import suppress
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ProxyConnectionError, ReadTimeoutError
from h2.errors import ErrorCodes
from h2.settings import SettingCodes

from tests.asynchronous.connections.scripted import (
    ESTABLISHED,
    answering,
    scripted,
    stalling,
    tunneling,
)
from tests.duplex.client import bedrock, cannot_open, part, served, stream_of, talk
from tests.duplex.stories import (
    echo,
    echo_rest,
    receive,
    receive_end,
    send,
    wait_for_the_end,
    withhold_the_answer,
)
from tests.duplex.stream import GoneError, Stream
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

LIMIT = 0.4
"""Seconds: the `read_timeout` of most clients here.

Where it must not pass, a busy machine has most of this time.
"""


async def test_silence_is_no_timeout_as_long_as_the_server_answers_pings(
    sdk: Sdk,
) -> None:
    """It is asked once for all streams, none of which ends."""
    count = 20

    async def script(stream: Stream) -> None:
        if stream.number % 2:
            await stream.respond()
        while stream.connection.pings < 3:
            await asyncio.sleep(LIMIT / 10)
        if not stream.number % 2:
            await stream.respond()
        await echo_rest(stream)

    async with served(sdk, script, read_timeout=LIMIT) as (server, client):

        async def listen() -> None:
            async with stream_of(client) as stream:
                event = asyncio.create_task(anext(stream))
                await stream.answered()
                while server.connections[0].pings < 3:
                    await asyncio.sleep(LIMIT / 10)
                await stream.send(part(sdk))
                assert (await event).value.bytes_ == b"a"

        began = time.monotonic()
        await asyncio.gather(*(listen() for _ in range(count)))
        took = time.monotonic() - began
        assert took >= 3 * LIMIT
        await server.settled()
        assert server.connections[0].pings <= took / LIMIT + 1


async def test_a_ping_that_is_not_answered_ends_all_streams_of_the_connection(
    sdk: Sdk,
) -> None:
    async with served(sdk, wait_for_the_end, read_timeout=LIMIT) as (server, client):

        async def listen(number: int) -> None:
            async with stream_of(client) as stream:
                await stream.send(part(sdk))
                await anext(stream)
                heard.append(number)
                while len(heard) < 3:
                    await asyncio.sleep(0.001)
                server.connections[0].silent = True
                with pytest.raises(ReadTimeoutError):
                    await anext(stream)

        heard: list[int] = []
        began = time.monotonic()
        await asyncio.gather(*map(listen, range(3)))
        # A time without a byte, and then as long without an answer.
        assert time.monotonic() - began >= 1.9 * LIMIT
        await server.left()
        # The connection is of no more use.
        async with stream_of(client) as stream:
            await stream.send(part(sdk))
            await anext(stream)
            assert len(server.connections) == 2


async def test_after_end_something_has_to_arrive(sdk: Sdk) -> None:
    """The time begins with `end`, even for those who wait already."""

    async def script(stream: Stream) -> None:
        await stream.respond()
        if stream.number == 0:
            await receive_end(stream)
            for _ in range(6):
                await asyncio.sleep(LIMIT / 4)
                await send(stream)
        # Neither the connection nor the stream is silent, but the service is.
        for _ in range(20):
            await asyncio.sleep(LIMIT / 4)
            if stream.has_ended:
                return
            await stream.connection.act(lambda h2: h2.ping(b"12345678"))
            await stream.connection.change({SettingCodes.MAX_FRAME_SIZE: 1 << 15})
            await stream.connection.open_window(stream.id, 1)
            await stream.connection.send_data(stream.id, b"", 9)
        raise AssertionError("the client still waits")

    async with served(sdk, script, read_timeout=LIMIT) as (server, client):
        for events in (6, 0):
            async with stream_of(client) as stream:
                waiting = asyncio.create_task(read(stream))
                await asyncio.sleep(LIMIT / 2)
                began = time.monotonic()
                await stream.end()
                count, error = await waiting
            assert (count, type(error)) == (events, ReadTimeoutError)
            assert time.monotonic() - began >= LIMIT * (1 + events / 4) * 0.9
        await server.settled()
        assert {stream.reset_code for stream in server.streams} == {ErrorCodes.CANCEL}
        assert len(server.connections) == 1


async def read(stream: Any) -> tuple[int, Exception | None]:
    """Read events to their end; return how many there were, and the error."""
    count = 0
    try:
        async for _ in stream:
            count += 1
    except BotoCoreError as error:
        return count, error
    return count, None


async def test_send_waits_for_a_window_no_longer_than_the_limit(sdk: Sdk) -> None:
    """A server that takes something from time to time is waited for."""

    async def script(stream: Stream) -> None:
        await stream.respond()
        if stream.number == 0:
            for _ in range(6):
                await asyncio.sleep(LIMIT / 4)
                await receive(stream)
            await echo_rest(stream)
        else:
            # Other streams of the connection go on meanwhile.
            with suppress(GoneError):
                while not stream.has_ended:
                    await asyncio.sleep(LIMIT / 4)
                    await stream.connection.act(
                        lambda h2: h2.increment_flow_control_window(1000)
                    )

    settings = {SettingCodes.INITIAL_WINDOW_SIZE: 20_000}
    async with served(sdk, script, settings, read_timeout=LIMIT) as (server, client):
        async with stream_of(client) as stream:
            for _ in range(7):
                await stream.send(part(sdk, bytes(12_000)))
            assert (await anext(stream)).value.bytes_ == bytes(12_000)
        async with stream_of(client) as stream:
            await stream.send(part(sdk, bytes(12_000)))
            began = time.monotonic()
            with pytest.raises(ReadTimeoutError):
                await stream.send(part(sdk, bytes(12_000)))
        assert time.monotonic() - began >= LIMIT * 0.9
        await server.settled()
        assert server.streams[1].reset_code == ErrorCodes.CANCEL
        assert len(server.connections) == 1


async def time_out(client: Any) -> None:
    """Wait for an answer that does not come."""
    async with stream_of(client) as stream:
        await stream.end()
        with pytest.raises(ReadTimeoutError):
            await stream.answered()


async def test_a_connection_on_which_nothing_arrives_gets_no_other_stream(
    sdk: Sdk,
) -> None:
    async def script(stream: Stream) -> None:
        stream.connection.silent = stream.number == 0
        await echo(stream)

    async with served(sdk, script, read_timeout=LIMIT) as (server, client):
        await time_out(client)
        await talk(sdk, client)
        assert len(server.connections) == 2


async def test_without_a_limit_nothing_is_asked(sdk: Sdk) -> None:
    async def script(stream: Stream) -> None:
        await stream.respond()
        await asyncio.sleep(0.1)
        await echo_rest(stream)
        assert stream.connection.pings == 0

    async with served(sdk, script, read_timeout=None) as (_, client):
        await talk(sdk, client)


async def test_options_of_calls_have_their_own_limit(sdk: Sdk) -> None:
    async with (
        served(sdk, withhold_the_answer, read_timeout=PATIENCE) as (server, client),
        client.with_options(
            read_timeout=LIMIT, extra_headers={"x-more": "1"}
        ) as impatient,
    ):
        await time_out(impatient)
        assert server.streams[0].headers["x-more"] == "1"


async def test_servers_that_do_not_begin(sdk: Sdk) -> None:
    """Settings have to arrive before `connect_timeout`, for all who wait for them."""
    with scripted(stalling()) as server:
        url = server.url.replace("127.0.0.1", "localhost")
        async with bedrock(sdk, url, connect_timeout=LIMIT) as client:

            async def fail() -> None:
                await cannot_open(client, ReadTimeoutError)

            await asyncio.gather(*(fail() for _ in range(20)))
        assert len(server.peers) == 1
        await asyncio.to_thread(server.wait_for_ends)


async def test_proxies_that_refuse(sdk: Sdk) -> None:
    with scripted(answering(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")) as proxy:
        async with served(sdk, echo, proxies={"https": proxy.url}) as (server, client):
            caught = await cannot_open(client, ProxyConnectionError, match="proxy URL")
            assert "407" in str(caught.kwargs["error"])
            assert server.connections == []


async def test_streams_share_a_tunnel(sdk: Sdk) -> None:
    """The tunnel's own limits are those of other connections; HTTP/2 is inside."""
    with scripted(tunneling()) as proxy:
        async with served(sdk, echo, proxies={"https": proxy.url}) as (server, client):
            await asyncio.gather(*(talk(sdk, client) for _ in range(5)))
            await talk(sdk, client)
            assert len(server.connections) == 1
        (peer,) = proxy.peers
        assert peer.raw.startswith(b"CONNECT localhost:")
        await asyncio.to_thread(proxy.wait_for_ends)


@pytest.mark.parametrize("left", [0, 1, 2, 3, 4, 20])
async def test_plain_http2_goes_through_a_tunnel(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch, left: int
) -> None:
    """The proxy's answer may be cut anywhere, and the server's settings follow it."""
    connections = sdk("_runtime.duplex.http2").Http2Connection
    receive = connections.data_received

    def receive_in_parts(self: Any, data: bytes) -> None:
        size = data.find(b"\r\n\r\n") + 4 - left if b"HTTP/" in data else len(data)
        receive(self, data[:size])
        receive(self, data[size:])

    monkeypatch.setattr(connections, "data_received", receive_in_parts)
    settings = bytes((0, 0, 0, 4, 0, 0, 0, 0, 0))
    with scripted(tunneling(ESTABLISHED + settings)) as proxy:
        proxies = {"http": proxy.url}
        async with served(sdk, echo, tls=False, proxies=proxies) as (_, client):
            await talk(sdk, client)
        assert proxy.peers[0].raw.startswith(b"CONNECT localhost:")
