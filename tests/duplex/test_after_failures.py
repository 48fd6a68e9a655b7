"""Streams survive silence, and nothing of one that fails reaches the next."""

import asyncio
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import HTTPClientError, ReadTimeoutError
from botocore.session import Session

from tests.duplex.client import open_client
from tests.duplex.server import serving
from tests.duplex.stories import echo
from tests.duplex.stream import Stream
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

LIMIT = 0.3


async def talk(sdk: Sdk, client: Any) -> bytes:
    """Send an event to a server that sends it back."""
    opened = client.invoke_model_with_bidirectional_stream(model_id="model")
    async with opened as stream:
        part = sdk("bedrock_runtime").BidirectionalInputPayloadPart(bytes_=b"event")
        await stream.send(part)
        await stream.end()
        (event,) = [event async for event in stream]
        return bytes(event.value.bytes_)


async def test_silence_while_the_server_lives(sdk: Sdk) -> None:
    """The server is asked once for all streams, none of which ends."""

    async def answer_late(stream: Stream) -> None:
        await asyncio.sleep(5 * LIMIT)
        await echo(stream)

    async with serving(answer_late) as server:
        config = Config(read_timeout=LIMIT)
        async with await open_client(
            sdk, "bedrock_runtime", server.url, config
        ) as client:

            async def wait() -> None:
                opened = client.invoke_model_with_bidirectional_stream(model_id="m")
                async with opened as stream:
                    await stream.answered()

            await asyncio.gather(*[wait() for _ in range(20)])
        (connection,) = server.connections
        assert 2 <= connection.pings <= 5


async def test_dead_connection(sdk: Sdk) -> None:
    """A connection on which a stream has timed out gets no other stream."""

    async def die_first(stream: Stream) -> None:
        if stream.number == 0:
            stream.connection.silent = True
        await echo(stream)

    async with serving(die_first) as server:
        config = Config(read_timeout=LIMIT)
        async with await open_client(
            sdk, "bedrock_runtime", server.url, config
        ) as client:
            with pytest.raises(ReadTimeoutError):
                await talk(sdk, client)
            assert await talk(sdk, client) == b"event"
        assert len(server.connections) == 2


async def test_refused_headers(sdk: Sdk) -> None:
    """A request that h2 refuses does not change the headers of the next one."""

    def add_headers(request: Any, **_: object) -> None:
        request.headers["X-New"] = "value"
        if wrong:
            request.headers["TE"] = "deflate"

    async with serving(echo) as server:
        async with await open_client(sdk, "bedrock_runtime", server.url) as client:
            client.boto.meta.events.register("before-sign.*", add_headers)
            wrong = True
            with pytest.raises(HTTPClientError, match="TE header"):
                await talk(sdk, client)
            wrong = False
            assert await talk(sdk, client) == b"event"
        (stream,) = server.streams
        assert stream.headers["x-new"] == "value"
        assert not server.ends


async def test_credentials_that_change_at_each_use(sdk: Sdk) -> None:
    """Events are signed by the credentials that have signed their request."""
    session = Session()
    session.set_credentials("AKIDEXAMPLE", "secret")
    credentials: Any = session.get_credentials()
    freeze, uses = credentials.get_frozen_credentials, 0

    def renew() -> Any:
        nonlocal uses
        uses += 1
        return freeze()._replace(access_key=f"AKIDEXAMPLE{uses}")

    credentials.get_frozen_credentials = renew
    async with serving(echo) as server:
        keys = {"aws_access_key_id": None, "aws_secret_access_key": None}
        async with await open_client(
            sdk, "bedrock_runtime", server.url, session=session, **keys
        ) as client:
            for _ in range(2):
                with pytest.MonkeyPatch.context() as patch:
                    patch.setattr("tests.duplex.server.SECRET_KEY", "secret")
                    assert await talk(sdk, client) == b"event"
    assert uses == 2
