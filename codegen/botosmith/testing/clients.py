"""The clients of fakes: typed clients whose calls are answered before they are sent.

A call takes botocore's way until its request would be signed, so botocore checks and
changes requests as always. There, a handler of the event `before-call` answers.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Generator, Mapping
from contextvars import ContextVar
from functools import cache, partial
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from attrs import define, frozen
from botocore.awsrequest import AWSResponse, create_request_object
from botocore.config import Config
from botocore.exceptions import ClientError, EventStreamError, ReadTimeoutError

from .offline import offline_session
from .rules import Call
from .sdk import package_of, seam_of
from .streams import opened
from .transfers import call_of, keep_arguments

if TYPE_CHECKING:
    from ..runtime.testing import Steps
    from .duplex import FakeStream

Answer: TypeAlias = Callable[[Call, Any], object]
"""Returns the response to a call, or raises the error that answers it.

If the answer takes time, it returns the steps to it. It gets the call, and botocore's
model of the operation.
"""


def make_client(cls: Any, answer: Answer, arguments: Mapping[str, Any]) -> Any:
    """Make a client of a fake.

    Args:
        cls: The class of the client, or of another client of a fake.
        answer: Answers its calls.
        arguments: Arguments of `create`, except a session and a profile.
    """
    session = offline_session(package_of(cls))
    return seam_of(cls).make_client(cls, session, partial(_begin, answer), arguments)


def _begin(answer: Answer, client: Any, arguments: Mapping[str, Any]) -> _Calls:
    """Begin to answer the calls of a client."""
    given: Any = arguments.get("config") or Config()
    # Without botocore's own limit.
    config: Any = Config(read_timeout=inf).merge(given)
    kind = _AsyncCalls if client.__is_async__ else _Calls
    calls = kind(client, answer, config.read_timeout)
    events = client.meta.events
    events.register_last("provide-client-params", keep_arguments)
    events.register_last("before-call", calls.handle)
    return calls


# Statuses of errors that are codes, too.
_STATUS = re.compile(r"[3-5]\d\d", re.ASCII)

# The call that a typed client makes.
_current: ContextVar[_Turn | None]
_current = ContextVar("botosmith.testing.call", default=None)

# How long the waits of a thread or a task would have lasted.
_waited: ContextVar[float] = ContextVar("botosmith.testing.waited", default=0.0)


@define(eq=False)
class _Turn:
    """A block with a call, which handlers know, also in threads."""

    call: Call | None
    """The call; `None` if a transfer makes calls in the block."""
    limit: float = inf
    """How many seconds a pause may take."""
    loop: Any = None
    """The event loop of an asynchronous call; `None` after the block."""
    future: Any = None
    """The answer for which another thread waits."""
    _waited: float = 0.0
    _before: _Turn | None = None

    def __enter__(self) -> None:
        self._before = _current.get()
        _current.set(self)

    def __exit__(self, *_: object) -> None:
        _current.set(self._before)
        _waited.set(_waited.get() + self._waited)
        self.loop = None
        if self.future is not None:
            self.future.cancel()

    def passed(self, seconds: float, url: str) -> None:
        """Note a pause, and raise if it was cut at the `read_timeout`."""
        self._waited += min(seconds, self.limit)
        if seconds > self.limit:
            raise ReadTimeoutError(endpoint_url=url)


class _Response(dict[str, Any]):
    """botocore's result of a typed call: metadata, with the response."""

    response: object


_Answered: TypeAlias = tuple[AWSResponse, dict[str, Any]]
"""What handlers of `before-call` answer with."""


def _failed(call: Call, error: ClientError) -> _Answered:
    failed: Any = error.response
    status = failed["ResponseMetadata"]["HTTPStatusCode"]
    # botocore takes lower ones for success.
    return _http(max(status, 300)), call.failed(failed)


@frozen(eq=False)
class _Calls:
    """The answers of a client, as `AnsweredClient` of the runtime describes them."""

    _client: Any
    _answer: Answer
    _read_timeout: float | None

    @property
    def _seam(self) -> Any:
        return seam_of(self._client.__class__)

    def now(self) -> float:
        """How long the waits of this thread or task would have lasted."""
        return _waited.get()

    def pause(self, seconds: float) -> Any:
        """Do not pause."""
        # Calls take time, so a wait without pauses ends, too.
        _waited.set(_waited.get() + (seconds or 1))

    def calling(self, request: Any, arguments: Any, stream: FakeStream | None) -> _Turn:
        """Make the block of a call."""
        return _Turn(Call(request, arguments, stream))

    def transfer(self, start: Callable[[], Any]) -> Any:
        """Run a transfer."""
        with _Turn(None):
            start()

    def response(self, parsed: _Response) -> object:
        """Get the response of a call."""
        return parsed.response

    def open_stream(self, client: Any, operation: Any, request: Any) -> FakeStream:
        """Make the call of a stream in both directions."""
        from .duplex import FakeStream

        return FakeStream(client, operation, request)

    def handle(self, model: Any, params: Any, context: Any, **_: object) -> Any:
        """Answer a call, as a handler of `before-call`."""
        turn = _current.get()
        assert turn is not None
        call = turn.call or call_of(self._client, model, context)
        try:
            made: Any = self._answer(call, model)
        except ClientError as error:
            return _failed(call, error)
        if not isinstance(made, Generator):
            return self._returned(call, model, made)
        # Handlers of requests may limit the wait. Nothing is signed.
        given: Any = {**params, "context": {**context, "auth_type": "none"}}
        request: Any = create_request_object(given)
        service = model.service_model.service_id.hyphenize()
        event = f"request-created.{service}.{model.name}"
        self._client.meta.events.emit(event, request=request, operation_name=model.name)
        turn.limit = request.context.get("read_timeout") or self._read_timeout or inf
        steps = self._finished(call, model, made)
        return self._wait(turn, steps, model, context)

    def _finished(self, call: Call, model: Any, made: Any) -> Steps[_Answered]:
        """Do the steps to an answer."""
        try:
            while isinstance(made, Generator):
                made = yield from cast("Steps[object]", made)
            return self._returned(call, model, made)
        except ClientError as error:
            return _failed(call, completed(error, model))

    def _returned(self, call: Call, model: Any, response: Any) -> _Answered:
        """Make what botocore gets of a response."""
        result = call.result(response)
        if call.stream is not None:
            response = call.stream.opened(
                response, partial(self._error_of_stream, model)
            )
        elif model.has_streaming_output or model.has_event_stream_output:
            error_of = partial(self._error_of_stream, model)
            is_async = self._client.__is_async__
            response = opened(response, error_of, is_async=is_async)
        status = response.response_metadata.http_status_code or 200
        parsed = _Response(result | {"ResponseMetadata": {"HTTPStatusCode": status}})
        parsed.response = response
        return _http(200), parsed

    def _error_of_stream(self, model: Any, error: BaseException) -> BaseException:
        if not isinstance(error, ClientError):
            return error
        of_stream = EventStreamError(error.response, model.name)
        code: Any = error.response.get("Error", {}).get("Code")
        # A service sends the name of a member of the events' union.
        shape = model.get_event_stream_output().members.get(code)
        typed: Exception = self._seam.typed_error(
            self._client, of_stream, None if shape is None else shape.error_code
        )
        return typed

    def _wait(self, turn: _Turn, steps: Any, model: Any, _context: object) -> Any:
        """Wait for an answer."""

        def pause(seconds: float) -> None:
            if seconds == turn.limit == inf:
                text = "never answers, and the client has no read_timeout of its own"
                raise ValueError(f"{model.name}: the fake {text}")
            time.sleep(min(seconds, turn.limit))
            turn.passed(seconds, self._client.meta.endpoint_url)

        return self._seam.run(steps, pause)


class _AsyncCalls(_Calls):
    """The answers of an asynchronous client."""

    async def pause(self, seconds: float) -> None:
        """Do not pause, but let other tasks go on."""
        super().pause(seconds)
        await asyncio.sleep(0)

    def calling(self, request: Any, arguments: Any, stream: FakeStream | None) -> _Turn:
        """Make the block of a call."""
        loop = asyncio.get_running_loop()
        return _Turn(Call(request, arguments, stream), loop=loop)

    async def transfer(self, start: Callable[[], Any]) -> None:
        """Run a transfer."""
        with _Turn(None, loop=asyncio.get_running_loop()):
            await start()

    def _wait(self, turn: _Turn, steps: Any, model: Any, context: Any) -> Any:
        """Have the engine wait for an answer, or wait in the thread of the call."""

        async def pause(seconds: float) -> None:
            await asyncio.sleep(min(seconds, turn.limit))
            turn.passed(seconds, self._client.meta.endpoint_url)

        loop, answer = turn.loop, self._seam.run_async(steps, pause)
        if loop is None or self._seam.in_loop():
            # The answer is in the place of the request.
            return self._seam.suspend(model, answer, context)
        turn.future = future = asyncio.run_coroutine_threadsafe(answer, loop)
        if turn.loop is None:  # The call was cancelled meanwhile.
            future.cancel()
        return future.result()


@cache
def _http(status: int) -> AWSResponse:
    response: Any = AWSResponse
    made: AWSResponse = response(None, status, {}, None)
    return made


def completed(error: ClientError, model: Any) -> ClientError:
    """Add to the response of an error what it has if a service sent it.

    Args:
        error: The error.
        model: botocore's model of the operation.
    """
    response: Any = error.response
    details: dict[str, Any] = {"Code": "", "Message": "", **response.get("Error", {})}
    service = model.service_model
    shape = service.shape_for_error_code(details["Code"])
    # botocore's `metadata` of a shape does not have whose fault it is.
    traits: Mapping[str, Any] = getattr(shape, "_shape_model", {})
    status = traits.get("error", {}).get("httpStatusCode")
    code = str(details["Code"])
    usual = int(code) if _STATUS.fullmatch(code) else 400
    metadata: dict[str, Any] = {
        "HTTPStatusCode": status or (500 if traits.get("fault") else usual),
        "HTTPHeaders": {},
        "RetryAttempts": 0,
        **response.get("ResponseMetadata", {}),
    }
    parsed: Any = {**response, "Error": details, "ResponseMetadata": metadata}
    if shape is not None:
        if "awsQueryCompatible" in service.metadata:
            details.setdefault("QueryErrorCode", shape.name)
        for name in shape.members:
            if name.lower() == "message":
                parsed.setdefault(name, details["Message"])
    return ClientError(parsed, model.name)
