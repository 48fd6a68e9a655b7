"""Servers that break off, and lie: what programs see, and what is left."""

import asyncio
import struct
from binascii import crc32
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from botocore.exceptions import ConnectionClosedError, HTTPClientError
from h2.errors import ErrorCodes

from tests.duplex.client import part, served, stream_of, talk
from tests.duplex.stories import begin, break_off, echo, echo_rest, leave
from tests.duplex.stream import Stream, message
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

CLOSED = "ConnectionClosedError"
UNREADABLE = "UnreadableResponseError"
EVENT = message("event", "chunk", {"bytes": ""})


def frame(data: bytes, kind: int = 0, flags: int = 0, stream: int = 1) -> bytes:
    """Write a frame, which need not be one."""
    head = len(data).to_bytes(3) + bytes((kind, flags)) + stream.to_bytes(4)
    return head + data


def long_event(length: int) -> bytes:
    """The beginning of an event of so many bytes."""
    prelude = struct.pack("!II", length, 0)
    return prelude + struct.pack("!I", crc32(prelude)) + bytes(100)


# What a server sends after an event, which breaks HTTP/2, or ends it.
FRAMES = {
    "a frame that is too long": frame(bytes(20_000)),
    "a frame of 16 MB": b"\xff\xff\xff\0\0\0\0\0\1" + bytes(100),
    "a frame that is too short": frame(b"1", kind=8),
    "padding longer than the frame": frame(b"\xff1", flags=8),
    "a window of nothing": frame(bytes(4), kind=8, stream=0),
    "headers that are none": frame(b"\xff" * 9, kind=1, flags=4),
    "data of a stream that nobody opened": frame(b"1", stream=99),
    "text": b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "GOAWAY with an error": frame(
        struct.pack("!II", 1, ErrorCodes.ENHANCE_YOUR_CALM), kind=7, stream=0
    ),
    "half a frame, and the end": frame(EVENT)[:-1],
    "half a head, and the end": frame(EVENT)[:5],
    "the end": b"",
}
# What breaks events, and leaves HTTP/2 intact.
EVENTS = {
    "a wrong checksum": EVENT[:-1] + bytes((EVENT[-1] ^ 1,)),
    "a wrong checksum of the prelude": EVENT[:8] + bytes(4) + EVENT[12:],
    "a length of less than nothing": long_event(1),
    "an event over 24 MB": long_event((24 << 20) + 17),
    "headers that are too long": EVENT[:4] + b"\xff" + EVENT[5:],
}
TRAILING = {"half an event": EVENT[:-1], "half a prelude": EVENT[:3]}


async def hear(sdk: Sdk, client: Any) -> str:
    """Send and receive an event; return how the stream ended after it."""
    try:
        async with asyncio.timeout(PATIENCE), stream_of(client) as stream:
            await stream.send(part(sdk))
            await anext(stream)
            async for _ in stream:
                raise AssertionError("another event")
    except Exception as error:
        return type(error).__name__
    return "end"


@pytest.mark.parametrize("name", FRAMES)
async def test_frames(sdk: Sdk, name: str) -> None:
    """All streams of the connection end, and others get another connection."""

    async def script(stream: Stream) -> None:
        if stream.number > 1:
            await echo(stream)
            return
        await begin(stream)
        if stream.number == 1:
            await asyncio.sleep(0.005)
            stream.connection.write(FRAMES[name])
            if name.endswith("the end"):
                stream.connection.close()
        await stream.gone()

    async with served(sdk, script) as (server, client):
        ends = await asyncio.gather(hear(sdk, client), hear(sdk, client))
        assert set(ends) == {CLOSED}
        await server.left()
        await talk(sdk, client)
        assert len(server.connections) == 2


async def test_frames_that_nobody_knows(sdk: Sdk) -> None:
    async def script(stream: Stream) -> None:
        await stream.respond()
        stream.connection.write(frame(b"1", kind=99) + frame(b"", kind=0, flags=0))
        await echo_rest(stream)

    async with served(sdk, script) as (_, client):
        await talk(sdk, client)


async def test_padding_is_given_back(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the windows of the stream and of the connection."""
    monkeypatch.setattr(sdk("_runtime.duplex.http2"), "HIGH", 512)
    monkeypatch.setattr(sdk("_runtime.duplex.http2"), "_WINDOW", 1 << 16)

    async def script(stream: Stream) -> None:
        await stream.respond()
        for pad in (0, 1, 255) * 400:
            while await stream.connection.room(stream) <= pad:
                await asyncio.sleep(0)
            await stream.connection.send_data(stream.id, b"", pad)
        await echo_rest(stream)

    async with served(sdk, script) as (_, client):
        await asyncio.wait_for(talk(sdk, client), PATIENCE)


@pytest.mark.parametrize("status", [0, 99, 1000, "2_0", "OK"])
async def test_statuses_of_no_http(sdk: Sdk, status: int | str) -> None:
    async def script(stream: Stream) -> None:
        await (echo(stream) if stream.number else stream.respond(status))

    async with served(sdk, script) as (server, client):
        assert await hear(sdk, client) == CLOSED
        await talk(sdk, client)
        assert len(server.connections) == 1


@pytest.mark.parametrize("name", [*EVENTS, *TRAILING])
async def test_events(sdk: Sdk, name: str) -> None:
    """The stream ends, and the connection serves others."""

    async def script(stream: Stream) -> None:
        if stream.number == 1:
            await echo(stream)
            return
        await begin(stream)
        await stream.write({**EVENTS, **TRAILING}[name])
        if name in TRAILING:
            await stream.end()
        await stream.gone()

    async with served(sdk, script) as (server, client):
        assert await hear(sdk, client) == UNREADABLE
        await server.settled()
        assert server.streams[0].reset_code in (ErrorCodes.CANCEL, None)
        await talk(sdk, client)
        assert len(server.connections) == 1


async def hang_up(stream: Stream) -> None:
    stream.connection.close()


@pytest.mark.parametrize("end", [hang_up, break_off, leave, Stream.reset])
async def test_all_who_wait_see_the_end(
    sdk: Sdk, end: Callable[[Stream], Awaitable[None]]
) -> None:
    """Those who read, those who send, and those who wait for their turn to send."""
    is_full = asyncio.Event()

    async def script(stream: Stream) -> None:
        await stream.respond()
        await is_full.wait()
        await end(stream)

    async with served(sdk, script) as (server, client):
        async with stream_of(client) as stream:
            await stream.answered()
            waits = [stream.send(part(sdk, bytes(100_000))) for _ in range(3)]
            tasks = [asyncio.create_task(one) for one in (anext(stream), *waits)]
            await asyncio.sleep(0.01)
            is_full.set()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(one).__name__ for one in results] == [CLOSED] * 4
            with pytest.raises(ConnectionClosedError):
                await stream.end()
        await server.settled()


async def test_headers_that_h2_refuses(sdk: Sdk) -> None:
    """They do not change the headers of the next request."""
    wrong = True

    def add_headers(request: Any, **_: object) -> None:
        request.headers["X-New"] = "value"
        if wrong:
            request.headers["TE"] = "deflate"

    async with served(sdk, echo) as (server, client):
        client.boto.meta.events.register("before-sign.*", add_headers)
        with pytest.raises(HTTPClientError, match="TE header"):
            await talk(sdk, client)
        wrong = False
        await talk(sdk, client)
        (stream,) = server.streams
        assert stream.headers["x-new"] == "value"
        assert not server.ends
