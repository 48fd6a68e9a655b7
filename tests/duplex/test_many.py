"""Many streams at once, which share connections."""

import asyncio
from base64 import b64encode
from typing import Any

import pytest
from botocore.exceptions import ConnectionClosedError
from h2.settings import SettingCodes

from tests.asynchronous.connections.certificates import server_context
from tests.asynchronous.connections.scripted import Peer, answering, scripted
from tests.duplex.client import (
    bedrock,
    cannot_open,
    exchange,
    finish,
    part,
    served,
    stream_of,
    talk,
)
from tests.duplex.server import serving
from tests.duplex.stories import echo, echo_rest, send
from tests.duplex.stream import Stream, message
from tests.support.async_connections import places_in_use
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

# The window of a stream.
WINDOW = 1 << 18


class Meeting:
    """Lets streams that are open meet, so that all are open at once."""

    def __init__(self, count: int) -> None:
        self._missing = count
        self._complete = asyncio.Event()

    async def join(self) -> None:
        self._missing -= 1
        if not self._missing:
            self._complete.set()
        await asyncio.wait_for(self._complete.wait(), PATIENCE)


async def talk_together(sdk: Sdk, client: Any, count: int, events: int = 1) -> None:
    """Open streams, and use them once all are open."""
    meeting = Meeting(count)

    async def work(number: int) -> None:
        async with stream_of(client) as stream:
            await exchange(sdk, stream, b"first")
            await meeting.join()
            for event in range(events):
                data = b"%d of %d" % (event, number)
                await exchange(sdk, stream, data)
            await finish(stream)

    async with asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(work(number))


async def test_a_hundred_streams_at_once(sdk: Sdk) -> None:
    async with served(sdk, echo, max_pool_connections=1) as (server, client):
        tasks = asyncio.all_tasks() - server.tasks
        await talk_together(sdk, client, 100, events=5)
        await server.settled()
        assert len(server.streams) == 100
        assert len(server.connections) == 1
        assert {stream.reset_code for stream in server.streams} == {None}
        assert asyncio.all_tasks() - server.tasks == tasks


async def test_as_many_connections_as_the_settings_need(sdk: Sdk) -> None:
    settings = {SettingCodes.MAX_CONCURRENT_STREAMS: 10}
    async with served(sdk, echo, settings, max_pool_connections=1) as (server, client):
        for count in (10, 11, 25, 25):
            await talk_together(sdk, client, count)
            await server.settled()
        users = [len(one.streams) for one in server.connections]
        assert len(users) == 3
        assert sum(users) == 71


async def test_a_silent_connection_stops_no_stream_that_finds_room(sdk: Sdk) -> None:
    settings = {SettingCodes.MAX_CONCURRENT_STREAMS: 1}
    async with served(sdk, echo, settings) as (server, client):
        async with stream_of(client) as stream:
            await stream.answered()
            server.is_silent = True
            tasks = [asyncio.create_task(talk(sdk, client)) for _ in range(4)]
            while len(server.connections) < 2:
                await asyncio.sleep(0.001)
            tasks.pop().cancel()
        opening, *waiting = tasks
        await asyncio.gather(*waiting)
        server.connections[1].abort()
        with pytest.raises(ConnectionClosedError):
            await opening
        assert [len(one.streams) for one in server.connections] == [3, 0]


async def test_settings_that_change_meanwhile(sdk: Sdk) -> None:
    """Less streams, smaller windows and frames; then more of them."""
    changed = asyncio.Event()

    async def script(stream: Stream) -> None:
        if stream.number == 0:
            await stream.connection.change(
                {
                    SettingCodes.MAX_CONCURRENT_STREAMS: 1,
                    SettingCodes.INITIAL_WINDOW_SIZE: 100,
                }
            )
            changed.set()
        await echo(stream)

    settings = {
        SettingCodes.MAX_CONCURRENT_STREAMS: 5,
        SettingCodes.MAX_FRAME_SIZE: 1 << 20,
    }
    async with served(sdk, script, settings) as (server, client):
        async with stream_of(client) as stream:
            await stream.answered()
            await asyncio.wait_for(changed.wait(), PATIENCE)
            # There is no room beside it.
            await talk(sdk, client)
            assert len(server.connections) == 2
            data = bytes(20_000)
            await exchange(sdk, stream, data)
            await server.connections[0].change(
                {
                    SettingCodes.MAX_CONCURRENT_STREAMS: 2,
                    SettingCodes.INITIAL_WINDOW_SIZE: 1 << 20,
                    SettingCodes.MAX_FRAME_SIZE: 1 << 15,
                }
            )
            await exchange(sdk, stream, data * 10)
            await talk(sdk, client)
        await server.settled()
        assert [len(one.streams) for one in server.connections] == [2, 1]


async def test_servers_that_let_no_stream_be_opened(sdk: Sdk) -> None:
    settings = {SettingCodes.MAX_CONCURRENT_STREAMS: 0}
    async with served(sdk, echo, settings) as (server, client):
        for _ in range(2):
            await cannot_open(client, ConnectionClosedError)
        await server.left()
        assert len(server.connections) == 2


async def test_other_calls_have_connections_of_their_own(sdk: Sdk) -> None:
    """Those of HTTP/1.1, which `max_pool_connections` limits."""
    context = server_context()
    context.set_alpn_protocols(["http/1.1"])
    protocols: list[str | None] = []

    def script(peer: Peer) -> None:
        protocols.append(peer.sock.selected_alpn_protocol())
        answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")(peer)

    with scripted(script, context) as other:

        def redirect(request: Any, **_: object) -> None:
            request.url = request.url.replace(server.url, other.url).replace(
                "127.0.0.1", "localhost"
            )

        async with served(sdk, echo, max_pool_connections=1) as (server, client):
            event = "before-send.bedrock-runtime.ListAsyncInvokes"
            client.boto.meta.events.register(event, redirect)
            await client.list_async_invokes()
            async with stream_of(client) as stream, stream_of(client) as second:
                for one in (stream, second):
                    await one.send(part(sdk))
                    await anext(one)
                assert places_in_use(client) == 0
                await asyncio.gather(*(client.list_async_invokes() for _ in range(5)))
            assert len(server.connections) == 1
        # They did not offer HTTP/2.
        assert len(other.peers) == 1
        assert protocols[0] in (None, "http/1.1")


@pytest.mark.parametrize(("size", "most"), [(1, 256), (5_000, 10)])
async def test_other_tasks_go_on_beside_events(sdk: Sdk, size: int, most: int) -> None:
    """After 256 events that have arrived, or 64 KiB."""
    read, sent = [0], asyncio.Event()

    async def script(stream: Stream) -> None:
        await stream.respond()
        await send(stream, size, 0 if stream.number else 3 * most)
        sent.set()
        await echo_rest(stream)

    async def take_turns() -> None:
        while True:
            read.append(0)
            await asyncio.sleep(0)

    async with (
        serving(script) as server,
        bedrock(sdk, server.url) as client,
        stream_of(client) as stream,
    ):
        await sent.wait()
        await talk(sdk, client)  # whose events come later
        task = asyncio.create_task(take_turns())
        for _ in range(3 * most):
            await anext(stream)
            read[-1] += 1
        task.cancel()
    assert most / 2 < max(read) <= most


@pytest.mark.parametrize("size", [1_000, 600_000])
async def test_a_stream_that_nobody_reads_stops_no_other(sdk: Sdk, size: int) -> None:
    """It holds as much as its window, and an event of which parts are missing."""
    event = message("event", "chunk", {"bytes": b64encode(bytes(size)).decode()})
    sent = 0

    async def script(stream: Stream) -> None:
        nonlocal sent
        if stream.number > 0:
            await echo(stream)
            return
        await stream.respond()
        data = b""
        while True:
            room = await stream.connection.room(stream)
            while len(data) < room:
                data += event
            await stream.connection.send_data(stream.id, data[:room])
            data = data[room:]
            sent += room

    async with served(sdk, script) as (server, client):
        async with stream_of(client) as stream:
            await stream.answered()
            await talk_together(sdk, client, 99, events=3)
            for count in range(4):
                async with asyncio.timeout(PATIENCE):
                    while sent < WINDOW:
                        await asyncio.sleep(0.001)
                # What else it could send, it has sent meanwhile.
                await talk_together(sdk, client, 10, events=3)
                assert sent <= count * len(event) + WINDOW + len(event)
                assert len((await anext(stream)).value.bytes_) == size
            # Nothing is lost, and the stream goes on.
            for _ in range(2 * WINDOW // len(event)):
                assert len((await anext(stream)).value.bytes_) == size
        await server.settled()
        assert len(server.connections) == 1
