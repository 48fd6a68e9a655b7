"""Requests, sent by botocore over urllib3 and by our connections."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any, NamedTuple

from botocore.awsrequest import AWSPreparedRequest, AWSRequest
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from botocore.response import StreamingBody
from botocore.session import get_session
from urllib3.exceptions import ProtocolError

from botosmith.runtime.asynchronous.botocore_internals import http_settings
from botosmith.runtime.asynchronous.connections.sending import Connections
from tests.support.async_connections import used_places as used_places
from tests.support.boto import ACCOUNT

QUICK = Config(connect_timeout=2, read_timeout=2, proxies={})


class Outcome(NamedTuple):
    """What became of a request; as the body, the error that reading it raised."""

    error: str = ""
    status: int = 0
    body: bytes | str = b""
    headers: tuple[tuple[str, str], ...] = ()


def make_request(
    url: str,
    method: str = "GET",
    body: Any = b"",
    headers: Mapping[str, str | bytes] | None = None,
    *,
    streams: bool = False,
    context: Mapping[str, Any] | None = None,
) -> AWSPreparedRequest:
    """Make a request as botocore prepares it."""
    named = {"User-Agent": "tests", **(headers or {})}
    encoded = {
        name: value.encode() if isinstance(value, str) else value
        for name, value in named.items()
    }
    arguments: Any = {"data": body, "headers": encoded, "stream_output": streams}
    request = AWSRequest(method, url, **arguments)
    prepared = request.prepare()
    # Older versions of botocore do not pass it on.
    vars(prepared)["context"] = dict(context or {})
    return prepared


def _seen(response: Any, read: Callable[[], bytes]) -> Outcome:
    body: bytes | str
    try:
        body = read()
    except BotoCoreError as error:
        body = type(error).__name__
    headers = tuple(response.headers.items())
    return Outcome("", response.status_code, body, headers)


@cache
def _client(config: Config, verify: bool | str | None = None) -> Any:
    return get_session().create_client(
        "s3",
        endpoint_url="http://127.0.0.1:1",
        config=config,
        verify=verify,
        **ACCOUNT,
    )


def send_blocking(
    request: AWSPreparedRequest,
    config: Config = QUICK,
    verify: bool | str | None = None,
) -> Outcome:
    """Send a request with botocore's own session of HTTP, on a new connection."""
    session = _client(config, verify)._endpoint.http_session
    try:
        response = session.send(request)
        if not request.stream_output or response.status_code >= 300:
            return _seen(response, lambda: response.content)
        length = response.headers.get("content-length")
        body = StreamingBody(response.raw, length)
        outcome = _seen(response, body.read)
        body.close()
        return outcome
    except BotoCoreError as error:
        return Outcome(type(error).__name__)
    except ProtocolError:
        # botocore lets this through while it reads an error of a streaming operation.
        return Outcome("ConnectionClosedError")
    finally:
        session.close()


def connections(
    config: Config = QUICK, verify: bool | str | None = None
) -> Connections:
    return Connections(http_settings(_client(config, verify)))


@asynccontextmanager
async def opened(
    config: Config = QUICK, verify: bool | str | None = None
) -> AsyncGenerator[Connections, None]:
    """Make connections, and close them after the block."""
    made = connections(config, verify)
    try:
        yield made
    finally:
        await made.close()


async def read(response: Any) -> bytes:
    """Read the body of an answer, as the parts of a client do."""
    if hasattr(response.raw, "fill"):
        await response.raw.fill(None)
    length = response.headers.get("content-length")
    data: bytes = StreamingBody(response.raw, length).read()
    return data


async def outcome_of(made: Connections, request: AWSPreparedRequest) -> Outcome:
    try:
        response: Any = await made.send(request)
    except BotoCoreError as error:
        return Outcome(type(error).__name__)
    if not request.stream_output or response.status_code >= 300:
        return _seen(response, lambda: response.content)
    headers = tuple(response.headers.items())
    try:
        body: bytes | str = await read(response)
    except BotoCoreError as error:
        body = type(error).__name__
    return Outcome("", response.status_code, body, headers)


def same_outcome(
    request: AWSPreparedRequest,
    config: Config = QUICK,
    verify: bool | str | None = None,
) -> Outcome:
    """Send a request in both ways; what becomes of it must be the same."""
    awaited = send_awaited(request, config, verify)
    request.reset_stream()
    assert send_blocking(request, config, verify) == awaited
    return awaited


async def cancel_often(
    url: str, config: Config, verify: bool | str | None = None
) -> None:
    """Cancel calls at many moments; no place is left, and the next call succeeds."""
    async with opened(config, verify) as made:
        for turns in range(60):
            task = asyncio.create_task(outcome_of(made, make_request(url)))
            for _ in range(turns):
                await asyncio.sleep(0.0005)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert used_places(made) == 0
        assert (await outcome_of(made, make_request(url))).body == b"ok"


def send_awaited(
    request: AWSPreparedRequest,
    config: Config = QUICK,
    verify: bool | str | None = None,
) -> Outcome:
    """Send a request with our connections, in a new event loop."""

    async def send() -> Outcome:
        async with opened(config, verify) as made:
            outcome = await outcome_of(made, request)
            assert used_places(made) == 0
        return outcome

    return asyncio.run(send())


def idle_connections(made: Connections) -> int:
    pools = [pool for pools in made.pools.values() for _, pool in pools.values()]
    return sum(len(pool.idle) for pool in pools)
