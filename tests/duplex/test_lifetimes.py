"""What is left of streams and connections, after they were cancelled or cut."""

import asyncio
import gc
import weakref
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.exceptions import ConnectionClosedError
from botocore.session import Session
from h2.errors import ErrorCodes
from h2.settings import SettingCodes

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.steps import Steps
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
from tests.duplex.server import Server, serving
from tests.duplex.stories import answer_late, echo, echo_rest, failing, refuse
from tests.duplex.stream import Stream, message
from tests.support.async_connections import places_in_use
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk
from tests.support.sweeps import mostly_slow

anyio = pytest.mark.anyio
LARGE = bytes(100_000)


async def nothing_left(server: Server, client: Any = None, *, connections: int) -> None:
    """Wait until no stream is open, and only so many connections; no task may be."""
    await server.settled()
    async with asyncio.timeout(PATIENCE):
        while len(server.open_connections()) > connections:
            await asyncio.sleep(0.001)
        # Threads and addresses that are looked up end soon.
        while asyncio.all_tasks() - server.tasks - {asyncio.current_task()}:
            await asyncio.sleep(0.001)
    assert client is None or places_in_use(client) == 0


# What is done with a client, and cancelled.


async def converse(sdk: Sdk, client: Any) -> None:
    await talk(sdk, client)


async def side_by_side(sdk: Sdk, client: Any) -> None:
    """Send what does not fit into the windows, and read it, in several tasks."""
    async with stream_of(client) as stream:

        async def say() -> None:
            for _ in range(2):
                await stream.send(part(sdk, LARGE))
            await stream.end()

        async with asyncio.TaskGroup() as group:
            group.create_task(say())
            assert [len(event.value.bytes_) async for event in stream] == [100_000] * 2


async def leave_unread(sdk: Sdk, client: Any) -> None:
    """Leave a stream on which events are still to be read."""
    async with stream_of(client) as stream:
        await stream.send(part(sdk, LARGE))


async def fail_within(sdk: Sdk, client: Any) -> None:
    try:
        async with stream_of(client) as stream:
            await stream.answered()
            raise LookupError
    except LookupError:
        pass


async def serve_twice(stream: Stream) -> None:
    """Fail every second time, so that calls are made again."""
    if stream.number % 2 == 0:
        await stream.refuse(503, "ServiceUnavailableException")
    else:
        await echo(stream)


USES = {
    "a conversation": (converse, echo),
    "a late answer": (converse, answer_late),
    "several tasks": (side_by_side, echo),
    "events that nobody reads": (leave_unread, echo),
    "an error in the block": (fail_within, echo),
    "a retry": (fail_within, serve_twice),
}


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.random", lambda: 0.001)
    backoff = "botocore.retries.standard.ExponentialBackoff.delay_amount"
    monkeypatch.setattr(backoff, Mock(return_value=0.001))


# The garbage of all tests before is collected, which takes long among many.
@pytest.mark.parametrize("name", mostly_slow(USES, ["a conversation"]))
@pytest.mark.usefixtures("no_pauses")
@in_event_loop
async def test_cancelled_at_each_suspension_point(sdk: Sdk, name: str) -> None:
    """The client's connection serves again afterwards."""
    use, script = USES[name]
    complaints: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: complaints.append(context))
    async with serving(script, tls=False) as server:
        async with bedrock(sdk, server.url, attempts=3) as client:
            await use(sdk, client)
            for times in (1, 3):
                point = 0
                while await Steps(point := point + 1, times).cancelled(
                    lambda: use(sdk, client)
                ):
                    await nothing_left(server, client, connections=1)
                assert point > 5
            await use(sdk, client)
            await nothing_left(server, client, connections=1)
            assert len(server.connections) == 1
        await nothing_left(server, connections=0)
    gc.collect()
    assert complaints == []


@pytest.mark.slow
@in_event_loop
async def test_a_first_stream_is_cancelled_anywhere(sdk: Sdk) -> None:
    """While the client is made, connects, agrees on TLS and HTTP/2, and ends."""
    async with serving(echo) as server:

        async def use() -> None:
            async with bedrock(sdk, server.url) as client:
                await talk(sdk, client)

        point = 0
        while await Steps(point := point + 1).cancelled(use):
            await nothing_left(server, connections=0)
        assert point > 10
        await nothing_left(server, connections=0)
    gc.collect()


@anyio
async def test_cancelling_a_wait_loses_no_event(sdk: Sdk) -> None:
    """At whatever point it is cancelled, even in the middle of an event."""
    count = 60

    async def script(stream: Stream) -> None:
        await stream.respond()
        for number in range(count):
            data = b64encode(bytes(number)).decode()
            event = message("event", "chunk", {"bytes": data})
            for piece in (event[:number], event[number:]):
                await stream.write(piece)
                await asyncio.sleep(0.0005)
        await echo_rest(stream)

    async with served(sdk, script) as (server, client):
        async with stream_of(client) as stream:
            sizes: list[int] = []
            cancelled = 0
            while len(sizes) < count:
                wait = asyncio.create_task(anext(stream))
                for _ in range(cancelled % 7):
                    await asyncio.sleep(0)
                wait.cancel()
                try:
                    sizes.append(len((await wait).value.bytes_))
                except asyncio.CancelledError:
                    cancelled += 1
            assert sizes == [*range(count)]
            assert cancelled > count
            # The stream is open.
            await exchange(sdk, stream)
            await finish(stream)
        await server.settled()
        assert server.streams[0].reset_code is None


@anyio
async def test_cancelling_a_send_before_its_first_byte(sdk: Sdk) -> None:
    """Nothing of it is sent or signed: while it waits for a window, or its turn."""
    is_open = asyncio.Event()

    async def script(stream: Stream) -> None:
        await stream.respond()
        await is_open.wait()
        await stream.connection.change({SettingCodes.INITIAL_WINDOW_SIZE: 1000})
        await echo_rest(stream)

    settings = {SettingCodes.INITIAL_WINDOW_SIZE: 0}
    async with served(sdk, script, settings) as (server, client):
        async with stream_of(client) as stream:
            names = [b"first", b"second", b"third", b"fourth", b"fifth"]
            tasks = [
                asyncio.create_task(stream.send(part(sdk, name))) for name in names
            ]
            # The answer of the server says that all had their time.
            await stream.answered()
            assert not any(task.done() for task in tasks)
            for number in (2, 0, 3):
                tasks[number].cancel()
            is_open.set()
            await asyncio.wait(tasks)
            assert [one.cancelled() for one in tasks] == [
                True,
                False,
                True,
                True,
                False,
            ]
            got = [(await anext(stream)).value.bytes_ for _ in range(2)]
            assert got == [b"second", b"fifth"]
            await finish(stream)
        await server.settled()
        assert server.streams[0].reset_code is None


@anyio
async def test_cancelling_a_send_after_its_first_byte_resets_the_stream(
    sdk: Sdk,
) -> None:
    async def script(stream: Stream) -> None:
        await stream.respond()
        if stream.number == 0:
            await stream.gone()
        else:
            await echo_rest(stream)

    settings = {SettingCodes.INITIAL_WINDOW_SIZE: 1000}
    async with served(sdk, script, settings) as (server, client):
        async with stream_of(client) as stream:
            # `gone` takes and drops what arrives, so that the window opens.
            task = asyncio.create_task(stream.send(part(sdk, bytes(10_000_000))))
            await stream.answered()
            task.cancel()
            await asyncio.wait((task,))
            assert task.cancelled()
            await server.settled()
            assert server.streams[0].reset_code == ErrorCodes.CANCEL
            for use in (anext(stream), stream.send(part(sdk)), stream.end()):
                with pytest.raises(ConnectionClosedError):
                    await use
        await talk(sdk, client)
        assert len(server.connections) == 1


@anyio
async def test_idle_connections_are_used_again_whatever_has_arrived(sdk: Sdk) -> None:
    async with served(sdk, echo) as (server, client):
        for _ in range(3):
            await talk(sdk, client)
            # The client has had no time to read it.
            await server.connections[0].act(lambda h2: h2.ping(b"12345678"))
            await server.connections[0].change({SettingCodes.MAX_FRAME_SIZE: 1 << 15})
        assert len(server.connections) == 1
        server.connections[0].abort()
        await talk(sdk, client)
        await server.connections[1].goaway()
        await talk(sdk, client)
        assert len(server.connections) == 3


@anyio
async def test_connections_that_the_server_leaves_end_with_their_streams(
    sdk: Sdk,
) -> None:
    async with served(sdk, echo) as (server, client):
        async with stream_of(client) as stream:
            await stream.send(part(sdk))
            await anext(stream)
            await server.connections[0].goaway(last=server.streams[0].id)
            # Others have a connection of their own.
            for _ in range(2):
                await talk(sdk, client)
            assert [len(one.streams) for one in server.connections] == [1, 2]
            await exchange(sdk, stream, b"b")
        await asyncio.wait_for(server.connections[0].ended.wait(), PATIENCE)
        assert len(server.open_connections()) == 1


@anyio
@pytest.mark.parametrize("tls", [True, False])
async def test_idle_connections_that_have_ended(sdk: Sdk, tls: bool) -> None:
    async with served(sdk, echo, tls=tls) as (server, client):
        await talk(sdk, client)
        server.connections[0].close()
        await server.left()
        for _ in range(2):
            await talk(sdk, client)
        assert len(server.connections) == 2


@anyio
async def test_old_idle_connections_are_closed(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(sdk, echo) as (server, client):
        monkeypatch.setattr(sdk("_runtime.duplex.pool"), "KEEP_ALIVE", 0.02)
        async with stream_of(client) as stream:
            await asyncio.sleep(0.04)
            await talk(sdk, client)
            await stream.send(part(sdk))
            assert len(server.connections) == 1
        await asyncio.sleep(0.04)
        await talk(sdk, client)
        assert len(server.connections) == 2
        await asyncio.wait_for(server.connections[0].ended.wait(), PATIENCE)


@anyio
async def test_closing_a_client_leaves_open_streams_alone(sdk: Sdk) -> None:
    async with serving(echo) as server:
        async with bedrock(sdk, server.url) as client:
            await talk(sdk, client)
            async with stream_of(client) as stream:
                await stream.send(part(sdk))
                await anext(stream)
                await client.close()
                await cannot_open(client, RuntimeError, match="the client is closed")
                await exchange(sdk, stream, b"b")
                await finish(stream)
            await server.left()
        assert len(server.connections) == 1
        async with bedrock(sdk, server.url) as client:
            await talk(sdk, client)
        # An idle connection ends at once.
        await server.left()


@anyio
async def test_closing_a_client_while_it_connects(sdk: Sdk) -> None:
    async with served(sdk, echo) as (server, client):
        opening = asyncio.create_task(talk(sdk, client))
        while not server.connections:
            await asyncio.sleep(0)
        await client.close()
        await asyncio.wait((opening,))
        error = opening.exception()
        assert error is None or "the client is closed" in str(error)
        await server.left()


# The connections of a loop that has ended.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.slow
def test_several_event_loops(sdk: Sdk) -> None:
    """Each has connections of its own, and those of one that has ended are lost."""
    loops: list[asyncio.AbstractEventLoop] = []

    async def serve() -> None:
        async with served(sdk, echo) as (server, client):

            async def work() -> None:
                loops.append(asyncio.get_running_loop())
                await talk(sdk, client)
                await talk(sdk, client)

            for number in (2, 3):
                await asyncio.to_thread(asyncio.run, work())
                await work()
                await asyncio.gather(
                    asyncio.to_thread(asyncio.run, work()),
                    asyncio.to_thread(asyncio.run, work()),
                )
                assert len(set(loops)) >= number
            # One for this loop, and one for each of the others.
            assert len(server.connections) == 1 + 6
            # Those of loops that have ended are forgotten.
            pools = client._boto.engine.connections._others._places
            assert len(pools) <= 3

    asyncio.run(serve())
    gc.collect()


@anyio
async def test_streams_go_on_with_the_credentials_that_signed_their_request(
    sdk: Sdk,
) -> None:
    """The next stream has new ones, even if each request has others."""
    credentials: Any = import_module("botocore.credentials")
    fetched: list[str] = []

    def fetch() -> dict[str, str]:
        fetched.append(f"AKIA{len(fetched)}")
        expiry = datetime.now(UTC) + timedelta(seconds=30)
        return {
            "access_key": fetched[-1],
            "secret_key": f"secret of {fetched[-1]}",
            "token": f"token of {fetched[-1]}",
            "expiry_time": expiry.isoformat(),
        }

    session = Session()
    own = credentials.DeferredRefreshableCredentials(fetch, "test")
    session.get_credentials = lambda: own  # type: ignore[method-assign]
    create = {
        "session": session,
        "aws_access_key_id": None,
        "aws_secret_access_key": None,
    }
    async with serving(echo) as server:
        server.secrets |= {f"AKIA{n}": f"secret of AKIA{n}" for n in range(9)}
        async with bedrock(sdk, server.url, create=create) as client:
            async with stream_of(client) as first, stream_of(client) as second:
                for stream in (first, second, first, second):
                    await exchange(sdk, stream)
            await talk(sdk, client)
        tokens = [one.headers["x-amz-security-token"] for one in server.streams]
        assert tokens == [f"token of {key}" for key in fetched]
        assert len(set(tokens)) == 3


@anyio
async def test_nothing_keeps_a_stream_that_was_left(sdk: Sdk) -> None:
    """Neither its client, nor a cycle that waits for the collector."""

    async with served(sdk, failing(1, refuse)) as (server, client):
        with pytest.raises(sdk("bedrock_runtime").ValidationException):
            async with stream_of(client) as stream:
                await stream.answered()
        gc.collect()
        gc.disable()
        try:
            async with stream_of(client) as stream:
                await stream.send(part(sdk))
                await anext(stream)
            kept = weakref.ref(stream._its_call)
            del stream
            await server.settled()
            assert kept() is None
        finally:
            gc.enable()
