"""The bodies of requests: waits, early answers, and bodies that are awaited."""

import asyncio
import io
import socket
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import HTTPClientError, UnseekableStreamError
from botocore.httpchecksum import AwsChunkedWrapper

from botosmith.runtime.asynchronous.connections.request_body import AsyncSource
from botosmith.runtime.asynchronous.connections.sending import Connections
from tests.asynchronous.connections.both import (
    Outcome,
    make_request,
    opened,
    outcome_of,
    same_outcome,
    send_awaited,
    send_blocking,
    used_places,
)
from tests.asynchronous.connections.scripted import (
    CONTINUE,
    OK,
    Peer,
    Script,
    Scripted,
    stalling,
)
from tests.support.patience import PATIENCE

# They take about a minute.
pytestmark = [pytest.mark.slow, pytest.mark.anyio]

EXPECT = {"Expect": "100-continue"}
CHUNKED = {"Transfer-Encoding": "chunked"}
LARGE = b"a" * 20_000_000
REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno"
SHORT = Config(connect_timeout=3, read_timeout=3, proxies={})


def _continuing(peer: Peer) -> None:
    head = peer.read_head()
    peer.send(CONTINUE)
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    assert len(peer.read(length)) == length
    peer.send(OK)
    peer.wait_for_end()


def _refusing(peer: Peer) -> None:
    peer.read_head()
    peer.send(REFUSAL)
    peer.wait_for_end()


def _ending(peer: Peer) -> None:
    peer.read_head()


@pytest.mark.parametrize("body", [b"abc", b"a" * 300_000, "file"])
@pytest.mark.parametrize("script", [_continuing, _refusing, stalling(OK), _ending])
def test_expectations_are_the_same(server: Scripted, script: Script, body: Any) -> None:
    server.script = script
    data = io.BytesIO(b"abc") if body == "file" else body
    same_outcome(make_request(server.url, "PUT", data, EXPECT))
    assert len(server.peers) == 2
    if script is not _ending:
        assert server.raw()


def test_waiting_for_a_request_to_be_asked_for_takes_a_second(
    server: Scripted,
) -> None:
    server.script = stalling(OK)
    begin = time.monotonic()
    send_awaited(make_request(server.url, "PUT", b"abc", EXPECT), SHORT)
    assert 0.9 < time.monotonic() - begin < PATIENCE


async def test_refused_connections_are_not_used_again(server: Scripted) -> None:
    server.script = _refusing
    async with opened(SHORT) as made:
        for _ in range(2):
            request = make_request(server.url, "PUT", b"abc", EXPECT)
            assert (await outcome_of(made, request)).status == 403
    assert len(server.peers) == 2


def _answering_early(*, answer: bytes, ends: bool) -> Script:
    def script(peer: Peer) -> None:
        peer.read_head()
        peer.read(100_000)
        peer.send(answer)
        if ends:
            peer.sock.shutdown(socket.SHUT_WR)
        peer.wait_for_end()

    return script


@pytest.mark.parametrize("ends", [False, True])
@pytest.mark.parametrize("kind", ["bytes", "file", "chunks"])
@pytest.mark.parametrize("answer", [REFUSAL, OK])
def test_early_answers(server: Scripted, answer: bytes, kind: str, ends: bool) -> None:
    server.script = _answering_early(answer=answer, ends=ends)
    body = LARGE if kind == "bytes" else io.BytesIO(LARGE)
    headers = CHUNKED if kind == "chunks" else None
    same_outcome(make_request(server.url, "PUT", body, headers), SHORT)


def test_refusals_stop_uploads(server: Scripted) -> None:
    server.script = _answering_early(answer=REFUSAL, ends=False)
    body = b"a" * 200_000_000
    assert send_awaited(make_request(server.url, "PUT", body)).status == 403
    server.peers[0].wait_for_end()
    assert len(server.peers[0].raw) < 100_000_000


async def _pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        await asyncio.sleep(0)
        yield piece


@pytest.mark.parametrize("is_chunked", [False, True])
async def test_pieces_of_asynchronous_bodies_are_sent_as_they_come(
    server: Scripted, made: Connections, is_chunked: bool
) -> None:
    headers = CHUNKED if is_chunked else {"Content-Length": "5"}
    body = AsyncSource(_pieces(b"ab", b"", b"cde"))
    request = make_request(server.url, "PUT", body, headers)
    assert (await outcome_of(made, request)).body == b"ok"
    with pytest.raises(UnseekableStreamError):
        request.reset_stream()
    expected = b"2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n" if is_chunked else b"abcde"
    assert server.peers[0].raw.partition(b"\r\n\r\n")[2] == expected


async def test_wrapped_asynchronous_bodies_are_read_in_threads(
    server: Scripted, made: Connections
) -> None:
    source: Any = AsyncSource(_pieces(*[b"abc"] * 100_000))
    body = AwsChunkedWrapper(source)
    request = make_request(server.url, "PUT", body, CHUNKED)
    assert (await outcome_of(made, request)).body == b"ok"
    assert server.peers[0].raw.count(b"abc") > 99_990


async def test_pieces_may_come_from_threads(
    server: Scripted, made: Connections
) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(2))
    all_wait = asyncio.Barrier(3)

    async def pieces() -> AsyncIterator[bytes]:
        await all_wait.wait()
        yield await asyncio.to_thread(bytes, 3)

    async def send() -> Outcome:
        source: Any = AsyncSource(pieces())
        body = AwsChunkedWrapper(source)
        return await outcome_of(made, make_request(server.url, "PUT", body, CHUNKED))

    outcomes = asyncio.gather(*(send() for _ in range(3)))
    for outcome in await asyncio.wait_for(outcomes, PATIENCE / 10):
        assert outcome.body == b"ok"


async def test_reading_asynchronous_bodies() -> None:
    source = AsyncSource(_pieces(b"abcd", b"efg", b"hi"))
    with pytest.raises(RuntimeError, match="event loop"):
        source.read(1)
    read = asyncio.to_thread
    assert await read(source.read, 2) == b"ab"
    assert await read(source.read, 3) == b"cde"
    assert await read(source.read, 0) == b""
    assert await read(source.read) == b"fghi"
    assert await read(source.read, 3) == b""


@pytest.mark.parametrize("is_wrapped", [False, True])
async def test_error_of_a_body_is_the_cause_of_botocores(
    server: Scripted, made: Connections, is_wrapped: bool
) -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield b"ab"
        raise ZeroDivisionError

    body: Any = AsyncSource(failing())
    if is_wrapped:
        body = AwsChunkedWrapper(body)
    request = make_request(server.url, "PUT", body, CHUNKED)
    with pytest.raises(HTTPClientError) as caught:
        await made.send(request)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert used_places(made) == 0


async def test_cancelling_ends_reading_threads(
    server: Scripted, made: Connections
) -> None:
    waits = asyncio.Event()

    async def waiting() -> AsyncIterator[bytes]:
        yield b"ab"
        waits.set()
        await asyncio.sleep(PATIENCE)

    source: Any = AsyncSource(waiting())
    body = AwsChunkedWrapper(source)
    request = make_request(server.url, "PUT", body, CHUNKED)
    task = asyncio.create_task(outcome_of(made, request))
    await waits.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    source.close()  # as a call does in the end
    assert used_places(made) == 0
    # All threads are free again.
    loop = asyncio.get_running_loop()
    await asyncio.wait_for(loop.shutdown_default_executor(), PATIENCE / 10)


def test_iterables_are_sent_as_urllib3_sends_them(server: Scripted) -> None:
    def pieces() -> Iterator[Any]:
        yield b"ab"
        yield "c"
        yield b""
        yield bytearray(b"d")

    for send in (send_blocking, send_awaited):
        request = make_request(server.url, "PUT", pieces(), CHUNKED)
        assert send(request).body == b"ok"
    assert server.raw()


def _not_reading(peer: Peer) -> None:
    peer.server.go.wait()


def _asking(peer: Peer) -> None:
    peer.read_head()
    peer.send(CONTINUE)
    peer.server.go.wait()


@pytest.mark.parametrize("expects", [False, True])
@pytest.mark.parametrize("script", [_not_reading, Peer.wait_for_end, _asking])
async def test_cancelled_uploads_close_their_connections(
    server: Scripted, script: Script, expects: bool
) -> None:
    server.script = script
    config = Config(max_pool_connections=1, proxies={})
    async with opened(config) as made:
        headers = EXPECT if expects else None
        for number in range(5):
            request = make_request(server.url, "PUT", io.BytesIO(LARGE), headers)
            task = asyncio.create_task(outcome_of(made, request))
            while len(server.peers) <= number:
                await asyncio.sleep(0.001)
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert used_places(made) == 0
