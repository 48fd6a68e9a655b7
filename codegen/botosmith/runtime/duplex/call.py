"""Calls whose events are sent while the answer arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic
from weakref import proxy

from urllib3 import HTTPHeaderDict

from ..asynchronous.connections.parser import MalformedError
from ..asynchronous.connections.response_body import Buffered
from ..asynchronous.connections.sending import raise_botocore_error
from ..asynchronous.engine import Engine, check_loop
from ..asynchronous.events import AsyncReceivedEvents
from ..botocore_internals import keeping_features
from ..convert.members import members
from ..lazy import import_by_name
from ..on_error import OnError, Undo
from ..shapes import R
from ..static_types.decorators import override
from . import botocore_internals as internals
from .http2 import Changes, Http2Stream, NoHttp2Error
from .messages import SIGV4, EventSigner
from .pool import StreamPool
from .received_events import ArrivingEvents, Attempt
from .requests import StreamEndedError

if TYPE_CHECKING:
    from ..static_types.botocore_types import OperationModel


_RESPONSE: Any = import_by_name("botocore.awsrequest").AWSResponse


class DuplexCall(Generic[R]):
    """A call that waits for its answer in a task of its own.

    As long as no event was handed to it, it may be made again.

    Attributes:
        name: botocore's name of the operation.
        response: The response, once it has arrived.
        events: Its events.
        is_handed: Whether an event was handed to it.
        attempt: The present attempt, if there is one.
    """

    events: AsyncReceivedEvents[Any]

    def __init__(
        self, name: str, engine: Engine, run: Callable[[DuplexEngine], Awaitable[R]]
    ) -> None:
        """Make a call of an operation; `run` awaits it, with an engine of its own."""
        self.response: R | None = None
        self.attempt: Attempt | None = None
        self.name = name
        self._run = partial(run, DuplexEngine(engine, self))
        self._changes = Changes()
        self._lock = asyncio.Lock()
        self._error: Exception | None = None
        self.is_handed = self._has_ended = self._is_done = False
        self._task: asyncio.Task[None] | None = None

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

    async def send(self, event: object, message: bytes) -> None:
        """Sign the message of an event, and send it."""
        self.is_handed = True
        async with self._lock:
            if self._has_ended:
                raise RuntimeError(f"{self.name}: `end` was called before `send`")
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
            if self.attempt is not None:
                self.attempt[1].stop()
            await asyncio.wait((self._task,))

    def begin(self, attempt: Attempt | None) -> None:
        """Note an attempt, or that another one follows."""
        self.attempt = attempt
        self._changes.notify()

    async def _present(self) -> Attempt:
        while self.attempt is None:
            self._check()
            await self._changes.next(None)
        return self.attempt

    def _check(self) -> None:
        if self._error is not None:
            raise self._error
        if self._is_done and self.response is None:
            raise RuntimeError(f"{self.name}: the stream is closed")

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
                raise StreamEndedError(f"{self.name}: the service has ended") from None

    async def _wait_for_answer(self) -> None:
        try:
            response = await self._run()
            cls: type = type(response)
            values = [getattr(response, member.name, None) for member in members(cls)]
            (self.events,) = [v for v in values if isinstance(v, AsyncReceivedEvents)]
            self.response = response
        except Exception as error:  # which `_check` raises
            self._error = error
        finally:
            self._is_done = True
            self._changes.notify()


class DuplexEngine(Engine):
    """Makes one call in the way of a client's engine, over HTTP/2."""

    def __init__(self, engine: Engine, call: DuplexCall[Any]) -> None:
        """Share the state of an engine."""
        self.__dict__.update(vars(engine))
        self._suspending, self._signing = internals.suspending_streams(self._boto)
        # The response keeps the engine, and the call keeps the response.
        self._duplex: DuplexCall[Any] = proxy(call)

    async def run(self, /, **arguments: object) -> dict[str, object]:
        """Make the call, with the arguments of botocore's method."""
        operation = self._duplex.name
        self._handlers.check(operation)
        reason = self._unusual or internals.why_refused(self._boto)
        if reason:
            raise _refused(operation, f"it would run in a thread, because {reason}")
        model = self._boto.meta.service_model.operation_model(operation)
        # For botocore's validator, nothing is in the stream.
        arguments[model.input_shape.event_stream_name] = dict[str, object]()
        with keeping_features():
            parsed = await self._call(operation, arguments)
        attempt, metadata = self._duplex.attempt, internals.metadata_of(parsed)
        if attempt is None:
            raise _refused(operation, "a handler of `before-call` has answered")
        name: str = model.output_shape.event_stream_name
        parsed[name] = ArrivingEvents(parsed[name], attempt, operation, metadata)
        return parsed

    @override
    async def _exchange(self, request: Any, model: OperationModel) -> object:
        signer = self._signer(request, model.name)
        if await self._before_sending(request, model) is not None:
            raise _refused(model.name, "a handler of `before-send` has answered")
        assert self.connections is not None
        with OnError(partial(raise_botocore_error, request)):
            stream = await self.connections.others(StreamPool).open(request)
            with Undo(stream.stop):
                self._duplex.begin((request, stream, signer))
                return await _answer(stream, request.url)

    def _signer(self, request: Any, operation: str) -> EventSigner:
        value: str | bytes = request.headers.get("Authorization", "nothing")
        text = value.decode() if isinstance(value, bytes) else value
        if (signed := SIGV4.fullmatch(text)) is None:
            scheme = text.partition(" ")[0]
            raise _refused(operation, f"it needs SigV4, and is signed with {scheme}")
        key, *scope = signed.groups()
        if not (secret_key := self._signing.secret_of(key)):
            raise _refused(operation, "something else than botocore has signed it")
        return EventSigner(secret_key, *scope)

    @override
    async def _delay_of_retry(self, **attempt: Any) -> float | None:
        error, response = attempt["caught_exception"], attempt["response"]
        if isinstance(getattr(error, "__cause__", None), NoHttp2Error):
            return None
        if self._duplex.is_handed and (error or response[0].status_code >= 300):
            return None
        delay = await super()._delay_of_retry(**attempt)
        if delay is not None:
            self._duplex.begin(None)
        return delay


def _refused(operation: str, reason: str) -> NotImplementedError:
    return NotImplementedError(f"{operation} has events in both directions: {reason}")


async def _answer(stream: Http2Stream, url: str) -> object:
    """Wait for the head of an answer, or for all of an error."""
    while not stream.status:
        await stream.wait()
    raw: object = SimpleNamespace(close=stream.stop)
    if stream.status >= 300:
        body = stream.take()
        while not stream.is_ended:
            await stream.wait()
            body += stream.take()
        stream.stop()
        raw = Buffered(body)
    return _RESPONSE(url, stream.status, HTTPHeaderDict(stream.headers), raw)
