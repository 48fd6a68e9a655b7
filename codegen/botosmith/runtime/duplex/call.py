"""Calls whose events are sent while the answer arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from typing import Any, Generic, NamedTuple, TypeVar

from urllib3 import HTTPHeaderDict

from ..asynchronous.connections.arriving import Buffered
from ..asynchronous.connections.origins import Origin
from ..asynchronous.connections.parser import MalformedError
from ..asynchronous.connections.sending import Connections, raise_botocore_error
from ..asynchronous.engine import Engine, check_loop
from ..on_error import OnError, Undo
from ..shapes import Response, Variant
from .arriving import DuplexEvents, StreamBody, replace_events
from .engine import DuplexEngine
from .http2 import Changes, Headers, Http2Stream
from .pool import StreamPool
from .signing import EventSigner

R = TypeVar("R", bound=Response)

_RESPONSE: Any = import_module("botocore.awsrequest").AWSResponse

# What HTTP/2 says otherwise, or not at all.
_OF_HTTP1 = {
    b"connection",
    b"content-length",
    b"expect",
    b"keep-alive",
    b"proxy-connection",
    b"transfer-encoding",
    b"upgrade",
}


class _Attempt(NamedTuple):
    request: Any
    stream: Http2Stream
    signer: EventSigner


class DuplexCall(Generic[R]):
    """A call that waits for its answer in a task of its own.

    As long as no event was handed to it, it may be made again.

    Attributes:
        is_handed: Whether an event was handed to it.
        response: The response, once it has arrived.
        events: Its events.
    """

    events: DuplexEvents[object]

    def __init__(
        self,
        operation: str,
        engine: Engine,
        run: Callable[[DuplexEngine], Awaitable[R]],
    ) -> None:
        """Make a call of an operation; `run` awaits it, with an engine of its own."""
        self.is_handed = False
        self.response: R | None = None
        self._operation = operation
        self._run = partial(run, DuplexEngine(engine, self))
        self._changes = Changes()
        self._lock = asyncio.Lock()
        self._attempt: _Attempt | None = None
        self._error: Exception | None = None
        self._has_ended = self._is_done = False
        self._task: asyncio.Task[None] | None = None

    # Called by the program's stream.

    async def open(self) -> None:
        """Send the head of the request."""
        check_loop()
        self._task = asyncio.create_task(self._wait_for_answer())
        await self._present()

    async def answered(self) -> R:
        """Wait for the response, or raise the error of the call."""
        while self.response is None:
            self._check()
            await self._changes.next(None)
        return self.response

    async def send(self, event: Variant, message: bytes) -> None:
        """Sign the message of an event, and send it."""
        self.is_handed = True
        async with self._lock:
            if self._has_ended:
                raise RuntimeError(f"{self._operation}: `end` was called before `send`")
            await self._write(message, is_last=False)

    async def end(self) -> None:
        """Say that no more events are sent."""
        self.is_handed = True
        async with self._lock:
            if not self._has_ended:
                await self._write(b"", is_last=True)
                self._has_ended = True

    async def close(self) -> None:
        """Reset the stream, unless it is over."""
        if self._task is not None:
            self._task.cancel()
            if self._attempt is not None:
                self._attempt.stream.reset()
            await asyncio.wait((self._task,))

    async def _present(self) -> _Attempt:
        """Wait for the attempt that is being made."""
        while self._attempt is None:
            self._check()
            await self._changes.next(None)
        return self._attempt

    def _check(self) -> None:
        if self._error is not None:
            raise self._error
        if self._is_done and self.response is None:
            raise RuntimeError(f"{self._operation}: the stream is closed")

    async def _write(self, message: bytes, *, is_last: bool) -> None:
        request, stream, signer = await self._present()
        try:
            await stream.write(partial(signer.sign, message), is_last=is_last)
        except (OSError, MalformedError) as error:
            # The answer may say why.
            while not self._is_done:
                await self._changes.next(None)
            self._check()
            if not stream.is_ended:
                raise_botocore_error(request, error)
            if not is_last:
                ended = f"{self._operation}: the service has ended the stream"
                raise RuntimeError(ended) from None

    async def _wait_for_answer(self) -> None:
        try:
            response = await self._run()
            self.events = replace_events(response)
            self.response = response
        except Exception as error:  # which `_check` raises
            self._error = error
        finally:
            self._is_done = True
            self._changes.notify()

    # Called by the engine.

    def begin_again(self) -> None:
        """Note that another attempt follows."""
        self._attempt = None

    async def exchange(
        self, connections: Connections, request: Any, signer: EventSigner
    ) -> object:
        """Open a stream, and wait for the head of the answer, or for all of an error.

        Errors are botocore's.
        """
        with OnError(partial(raise_botocore_error, request)):
            server, target = connections.place(request.url)
            stream = await connections.others(StreamPool).open(
                server,
                partial(_headers, request, target),
                connections.read_timeout(request),
                request.url,
            )
            with Undo(stream.reset):
                self._attempt = _Attempt(request, stream, signer)
                self._changes.notify()
                return await _answer(stream, request)


async def _answer(stream: Http2Stream, request: Any) -> object:
    while not stream.status:
        await stream.wait()
    raw: StreamBody | Buffered = StreamBody(stream, request)
    if stream.status >= 300:
        body = bytearray(stream.take())
        while not stream.is_ended:
            await stream.wait()
            body += stream.take()
        stream.reset()
        raw = Buffered(bytes(body))
    return _RESPONSE(request.url, stream.status, HTTPHeaderDict(stream.headers), raw)


def _headers(request: Any, target: str, origin: Origin) -> Headers:
    """Make the headers of HTTP/2 from a request that botocore has signed."""
    fields = dict[bytes, bytes]()
    for name, value in request.headers.items():
        data = value if isinstance(value, bytes) else str(value).encode("latin-1")
        if {*data} & {*b"\r\n\0"}:
            raise ValueError(f"a header that cannot be sent: {name!r}")
        fields[str(name).lower().encode("latin-1")] = data
    host = fields.pop(b"host", origin.host.encode("latin-1"))
    scheme = b"https" if origin.server.is_https else b"http"
    pseudo = {
        b":method": request.method.encode("latin-1"),
        b":scheme": scheme,
        b":authority": host,
        b":path": target.encode("latin-1"),
    }
    return [
        *pseudo.items(),
        *(one for one in fields.items() if one[0] not in _OF_HTTP1),
    ]
