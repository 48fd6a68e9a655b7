"""Connections are limited, kept, dropped and given back."""

import asyncio
import gc
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.config import Config

from botosmith.runtime.asynchronous.connections import pool as pools
from botosmith.runtime.asynchronous.connections.sending import Connections
from tests.asynchronous.connections.both import (
    connections,
    idle_connections,
    make_request,
    opened,
    outcome_of,
    read,
    used_places,
)
from tests.asynchronous.connections.scripted import (
    OK,
    Peer,
    Scripted,
    answering,
    closing,
    scripted,
    stalling,
)
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.anyio

ONE = Config(max_pool_connections=1, proxies={})
LONG = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"


async def _until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.001)


async def _call(made: Connections, url: str, **arguments: Any) -> bytes:
    outcome = await outcome_of(made, make_request(url, **arguments))
    assert outcome.error == ""
    assert isinstance(outcome.body, bytes)
    return outcome.body


async def test_no_more_connections_than_places(server: Scripted) -> None:
    async with opened(Config(proxies={})) as made:
        bodies = await asyncio.gather(*(_call(made, server.url) for _ in range(500)))
        assert set(bodies) == {b"ok"}
        assert used_places(made) == 0
    assert len(server.peers) == 10


async def test_the_queue_is_in_order(server: Scripted) -> None:
    ended: list[int] = []

    async def one(made: Connections, url: str, number: int) -> None:
        await _call(made, url)
        ended.append(number)

    async with opened(ONE) as made:
        await asyncio.gather(*(one(made, server.url, number) for number in range(50)))
    assert ended == list(range(50))


async def test_cancelling_in_the_queue_costs_no_place(server: Scripted) -> None:
    async with opened(Config(max_pool_connections=2, proxies={})) as made:
        for turns in range(40):
            calls = [asyncio.create_task(_call(made, server.url)) for _ in range(10)]
            for _ in range(turns):
                await asyncio.sleep(0)
            for one in calls[turns % 3 :: 3]:
                one.cancel()
            ended = await asyncio.gather(*calls, return_exceptions=True)
            errors = [one for one in ended if isinstance(one, Exception)]
            assert errors == []
            assert used_places(made) == 0


async def test_stale_connections_are_noticed(
    server: Scripted, made: Connections
) -> None:
    server.script = closing(OK)
    for _ in range(5):
        assert await _call(made, server.url) == b"ok"
        # The event loop does not get to see the end of the connection.
        ended = len(server.peers)
        while server.ended < ended:
            server.go.wait(0.001)
    assert len(server.peers) == 5


async def test_data_on_idle_connections_drops_them(
    server: Scripted, made: Connections
) -> None:
    def script(peer: Peer) -> None:
        while peer.read_request():
            peer.send(OK)
            if peer.number == 0:
                peer.server.go.wait()
                peer.send(OK.replace(b"ok", b"no"))

    server.script = script
    assert await _call(made, server.url) == b"ok"
    server.go.set()
    await _until(lambda: idle_connections(made) == 0)
    assert await _call(made, server.url) == b"ok"
    assert len(server.peers) == 2


async def test_idle_connections_are_kept_for_a_time(
    server: Scripted, made: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _call(made, server.url)
    monkeypatch.setattr(pools, "KEEP_ALIVE", -1)
    await _call(made, server.url)
    assert len(server.peers) == 2


async def test_unused_pools_are_forgotten(
    made: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pools, "KEEP_ALIVE", -1)
    with scripted(answering(OK), host="0.0.0.0") as server:
        for number in range(1, 50):
            await _call(made, f"http://127.0.0.{number}:{server.port}")
        (found,) = made.pools.values()
        assert len(found) <= 10


@pytest.mark.usefixtures("new_garbage_only")
async def test_bodies_that_are_closed_or_forgotten_give_their_places_back(
    server: Scripted,
) -> None:
    server.script = stalling(LONG, b"a" * 10)
    async with opened(ONE) as made:
        response: Any = await made.send(make_request(server.url, streams=True))
        assert used_places(made) == 1
        response.raw.close()
        assert used_places(made) == 0
        response = await made.send(make_request(server.url, streams=True))
        await response.raw.fill(5)
        assert response.raw.read(5) == b"aaaaa"
        del response
        gc.collect()
        await _until(lambda: used_places(made) == 0)
        response = await made.send(make_request(server.url, streams=True))
        await asyncio.to_thread(response.raw.close)
        await _until(lambda: used_places(made) == 0)
    assert len(server.peers) == 3


async def test_complete_bodies_need_no_place(server: Scripted) -> None:
    async with opened(ONE) as made:
        responses = [
            await made.send(make_request(server.url, streams=True)) for _ in range(3)
        ]
        assert [await read(response) for response in responses] == [b"ok"] * 3
    assert len(server.peers) == 1


async def test_idle_connections_close_at_once_and_busy_ones_later(
    server: Scripted,
) -> None:
    def script(peer: Peer) -> None:
        while request := peer.read_request():
            if b"/slow" in request:
                peer.server.go.wait()
            peer.send(OK)

    server.script = script
    made = connections()
    slow = asyncio.create_task(_call(made, f"{server.url}/slow"))
    await _until(lambda: server.peers and server.peers[0].raw)
    await _call(made, server.url)
    await made.close()
    assert idle_connections(made) == 0
    await _until(lambda: server.ended == 1)
    with pytest.raises(RuntimeError, match="closed"):
        await made.send(make_request(server.url))
    server.go.set()
    assert await slow == b"ok"
    await _until(lambda: server.ended == 2)
    await made.close()


async def test_closing_ends_the_queue(server: Scripted) -> None:
    def script(peer: Peer) -> None:
        while peer.read_request():
            peer.server.go.wait()
            peer.send(OK)

    server.script = script
    made = connections(ONE)
    calls = [asyncio.create_task(_call(made, server.url)) for _ in range(3)]
    await _until(lambda: server.peers and server.peers[0].raw)
    await made.close()
    server.go.set()
    first, *others = await asyncio.gather(*calls, return_exceptions=True)
    assert first == b"ok"
    assert [type(one).__name__ for one in others] == ["ClosedClientError"] * 2
    assert used_places(made) == 0
    assert len(server.peers) == 1


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.usefixtures("new_garbage_only")
def test_several_event_loops_share_a_client(server: Scripted) -> None:
    made = connections()

    async def call(url: str) -> None:
        assert [await _call(made, url) for _ in range(5)] == [b"ok"] * 5

    for _ in range(3):
        asyncio.run(call(server.url))
    assert len(made.pools) == 1
    with ThreadPoolExecutor(8) as threads:
        calls = [lambda: asyncio.run(call(server.url))] * 8
        for one in map(threads.submit, calls):
            one.result()
    asyncio.run(made.close())
    made.pools.clear()
    gc.collect()


def test_bodies_belong_to_their_event_loop(server: Scripted) -> None:
    made = connections()

    async def send(url: str) -> Any:
        return await made.send(make_request(url, streams=True))

    async def read_elsewhere(response: Any) -> None:
        with pytest.raises(RuntimeError, match="event loop"):
            await response.raw.fill(None)

    server.script = stalling(LONG)
    with asyncio.Runner() as runner:
        response = runner.run(send(server.url))
        thread = threading.Thread(target=lambda: asyncio.run(read_elsewhere(response)))
        thread.start()
        thread.join()
        response.raw.close()
        runner.run(made.close())


async def test_what_has_not_arrived_is_not_read(
    server: Scripted, made: Connections
) -> None:
    server.script = stalling(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabc")
    response: Any = await made.send(make_request(server.url, streams=True))
    await response.raw.fill(3)
    for amount in (None, 4):
        with pytest.raises(RuntimeError, match="still arriving"):
            response.raw.read(amount)
    assert response.raw.read(3) == b"abc"
    response.raw.close()


async def test_only_a_part_of_an_unread_body_is_held(
    server: Scripted, made: Connections
) -> None:
    sent: list[int] = []
    size = 50_000_000

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        for _ in range(size // 50_000):
            peer.send(b"a" * 50_000)
            sent.append(50_000)
        peer.wait_for_end()

    server.script = script
    response: Any = await made.send(make_request(server.url, streams=True))
    before = -1
    while before != sum(sent):
        before = sum(sent)
        await asyncio.sleep(0.2)
    assert before < 20_000_000
    assert len(response.raw._answer.body) < 1 << 20
    total = 0
    while piece := await response.raw.more():
        total += len(piece)
    assert total == size
    assert idle_connections(made) == 1


async def test_a_body_has_one_reader_at_a_time(
    server: Scripted, made: Connections
) -> None:
    server.script = stalling(LONG)
    response: Any = await made.send(make_request(server.url, streams=True))
    first = asyncio.create_task(response.raw.fill(5))
    await asyncio.sleep(0)
    with pytest.raises(RuntimeError, match="another task"):
        await response.raw.fill(5)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert used_places(made) == 0
