"""Requests, sent as botocore sends them over urllib3."""

from __future__ import annotations

import ssl
from asyncio import AbstractEventLoop, get_running_loop, timeout
from collections.abc import Callable, Generator, Mapping
from contextlib import aclosing
from functools import partial
from threading import Lock
from types import coroutine
from typing import Any, TypeVar
from urllib.parse import urlsplit

from urllib3 import HTTPHeaderDict
from urllib3.util import Timeout

from ...lazy import import_by_name
from ...on_error import OnError, Undo
from .connection import Connection
from .http_settings import HttpSettings, Origin
from .opening import Opener
from .parser import Answer, MalformedError
from .pool import ClosedClientError, Pool
from .request_body import parts_of
from .request_head import Head, make_head
from .response_body import ArrivingBody, Buffered

T = TypeVar("T")

_ERRORS = import_by_name("botocore.exceptions")
_RESPONSE: Any = import_by_name("botocore.awsrequest").AWSResponse

# Seconds for a server to answer to `Expect: 100-continue`, as in botocore.
CONTINUE_TIMEOUT = 1
# An event loop with as many pools looks for unused ones.
MANY_POOLS = 10
# Larger bodies are not joined to the head.
SMALL = 1 << 16


class Connections:
    """The connections of a client, which several event loops may use.

    Attributes:
        settings: The settings of the client.
        pools: The origins that each event loop has connections to, by their URLs.
    """

    def __init__(self, settings: HttpSettings) -> None:
        self.settings = settings
        self._opener = Opener(settings)
        self.pools: dict[AbstractEventLoop, dict[str, tuple[Origin, Pool]]] = {}
        self._lock = Lock()
        self._is_closed = False
        self._others: Any = None

    async def send(self, request: Any) -> Any:
        """Send a request, and wait for the answer, or for its head if it streams.

        Errors are botocore's, except that of a closed client.
        """
        if self._is_closed:
            raise ClosedClientError
        with OnError(partial(raise_botocore_error, request)):
            return await self._send(request, request.url)

    def others(self, make: Callable[[Connections], T]) -> T:
        """Get the connections of another kind, which are closed with these."""
        with self._lock:
            if self._others is None:
                self._others = make(self)
            made: T = self._others
        if self._is_closed:
            raise ClosedClientError
        return made

    def place(self, url: str) -> tuple[str, str]:
        """Split a URL: the part before its path, and the target of requests."""
        parts = urlsplit(url)
        target = parts.path or "/"
        if parts.query:
            target = f"{target}?{parts.query}"
        target = self.settings.encode_target(target)
        return f"{parts.scheme}://{parts.netloc}", target

    async def _send(self, request: Any, url: str) -> object:
        limit = self.read_timeout(request)
        server, target = self.place(url)
        origin, pool = self._pool(server)
        body = request.body
        if isinstance(body, str):
            body = body.encode()
        more: Mapping[str, str] = {}
        if origin.is_forwarded and origin.proxy is not None:
            more = self.settings.proxy_headers(origin.proxy.url)
        head = make_head(request, body, origin, target, more)
        connection = await pool.acquire(partial(self._opener.open, origin, url))
        answer = connection.begin(has_no_body=request.method == "HEAD")
        with Undo(partial(connection.drop, answer)):
            is_sent = await self._write(connection, answer, head, body)
            while not answer.status:
                await connection.wait(limit)
            if not is_sent:
                answer.keeps_alive = False
            headers: Any = answer.headers
            if len({name.lower() for name, _ in answer.headers}) < len(headers):
                headers = HTTPHeaderDict(answer.headers)  # joins those of a name
            if request.stream_output and answer.status < 300:
                arriving = ArrivingBody(connection, answer, url, limit)
                return _RESPONSE(url, answer.status, headers, arriving)
            while not answer.is_complete:
                await connection.wait(limit)
            raw = Buffered(bytes(answer.body))
        connection.release()
        return _RESPONSE(url, answer.status, headers, raw)

    def read_timeout(self, request: object) -> float | None:
        """Get the seconds to wait for more of an answer to a request."""
        context = getattr(request, "context", None)
        own = context.get("read_timeout") if context else None
        if own is None:
            return self.settings.read_timeout
        # urllib3's class refuses what is no time.
        return Timeout.from_float(own).read_timeout

    def _pool(self, text: str) -> tuple[Origin, Pool]:
        loop = get_running_loop()
        found = self.pools.get(loop, {}).get(text)
        if found is not None:
            return found
        origin = Origin.of(text, self.settings)
        with self._lock:
            for other in [one for one in self.pools if one.is_closed()]:
                del self.pools[other]
            pools = self.pools.setdefault(loop, {})
        if len(pools) >= MANY_POOLS:
            for key in [key for key, (_, pool) in pools.items() if pool.is_unused()]:
                del pools[key]
        found = pools[text] = origin, Pool(loop, self.settings.max_pool_connections)
        return found

    async def _write(
        self, connection: Connection, answer: Answer, head: Head, body: object
    ) -> bool:
        """Send a request; tell whether all of it was sent."""
        write = connection.transport.write
        is_special = head.expects or head.is_chunked
        if isinstance(body, bytes) and len(body) <= SMALL and not is_special:
            write(head.data + body)
            return True
        write(head.data)
        if head.expects and not await self._may_continue(connection, answer):
            return False
        if body is not None:
            async with aclosing(parts_of(body)) as parts:
                async for part in parts:
                    if head.is_chunked and part:
                        part = b"%x\r\n%b\r\n" % (len(part), bytes(part))
                    write(part)
                    if not await self._drain(connection, answer):
                        return False
        if head.is_chunked:
            write(b"0\r\n\r\n")
        return True

    async def _drain(self, connection: Connection, answer: Answer) -> bool:
        """Wait until more can be written; tell whether it has to be."""
        # What has arrived may be a refusal, and may be lost if writing fails.
        await _others()
        while not (answer.status >= 300 or connection.is_closed):
            if not connection.is_writing_paused:
                return True
            await connection.wait(self.settings.connect_timeout)
        if isinstance(answer.error, TimeoutError):
            # urllib3, too, has another limit and another error than for reading.
            raise ConnectionError("sending has timed out") from answer.error
        return False

    async def _may_continue(self, connection: Connection, answer: Answer) -> bool:
        """Wait a second for the server to ask for the body, as botocore does."""
        try:
            async with timeout(CONTINUE_TIMEOUT):
                while not (answer.may_continue or answer.status):
                    await connection.wait(None)
        except TimeoutError:
            return True
        return not answer.status

    async def close(self) -> None:
        """Close idle connections, and others when their requests have ended."""
        self._is_closed = True
        with self._lock:
            found = list(self.pools.items())
        if self._others is not None:
            self._others.close()
        for loop, pools in found:
            call_in_loop(loop, partial(_close, pools))
        await _others()  # asyncio closes the sockets of aborted transports.


def raise_botocore_error(request: Any, error: Exception) -> None:
    """Raise botocore's error for one of a connection, or of the body's own code."""
    url = request.url
    match error:
        case _ERRORS.BotoCoreError() | ClosedClientError():
            return
        case ssl.SSLError():
            raise _ERRORS.SSLError(endpoint_url=url, error=error) from error
        case TimeoutError():
            raise _ERRORS.ReadTimeoutError(endpoint_url=url, error=error) from error
        case OSError() | MalformedError():
            raise _ERRORS.ConnectionClosedError(
                error=error, request=request, endpoint_url=url
            ) from error
        case _:
            raise _ERRORS.HTTPClientError(error=error) from error


@coroutine
def _others() -> Generator[None]:
    """Let other tasks run, and what the event loop has to do."""
    yield


def call_in_loop(loop: AbstractEventLoop, function: Callable[[], object]) -> None:
    """Call a function in an event loop, unless that is closed: here, or soon."""
    if loop is get_running_loop():
        function()
    elif not loop.is_closed():
        loop.call_soon_threadsafe(function)


def _close(pools: dict[str, tuple[Origin, Pool]]) -> None:
    for _, pool in pools.values():
        pool.close()
