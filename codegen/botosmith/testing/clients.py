"""The clients of fakes: typed clients whose calls are answered before they are sent.

A call takes botocore's way until its request would be signed, so botocore checks and
changes requests as always. There, a handler of the event `before-call` answers.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Generator, Mapping
from contextvars import ContextVar
from functools import cache, partial
from inspect import signature
from math import inf
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, cast

from attrs import define, frozen
from botocore.awsrequest import AWSResponse, create_request_object
from botocore.config import Config
from botocore.exceptions import ClientError, EventStreamError, ReadTimeoutError

from .offline import make_boto
from .rules import Call
from .sdk import runtime_module
from .streams import opened
from .transfers import call_of, in_order, keep_arguments

if TYPE_CHECKING:
    from ..runtime.steps import Steps
    from .duplex import FakeStream

Answer: TypeAlias = Callable[[Call, Any], object]
"""Returns the response to a call, or raises the error that answers it.

If the answer takes time, it returns the steps to it. It gets the call, and botocore's
model of the operation.
"""


def make_client(cls: Any, answer: Answer, **arguments: Any) -> Any:
    """Make a client of a fake.

    Args:
        cls: The class of the client, or of another client of a fake.
        answer: Answers its calls.
        arguments: Arguments of `create`, except a session and a profile. What else the
            `create` of a user's class takes is not for the client.
    """
    if issubclass(cls, _AnyFakeClient):
        (_, cls) = cls.__bases__
    create: Any = runtime_module(cls, "calls.client").Client.create
    known = {*signature(create).parameters} & arguments.keys()
    options = {k: arguments[k] for k in known & {"decode", "misfits", "requests"}}
    others = {k: arguments[k] for k in known - options.keys()}
    given = {k: v for k, v in others.items() if v is not None}
    boto = make_boto(cls, given)
    requests = options.pop("requests", "auto")
    runtime_module(cls, "calls.sessions").compile_if_chosen(boto, requests)
    if cls.__is_async__:
        own = runtime_module(cls, "asynchronous.coroutine_client")
        boto = own.CoroutineClient(boto)
        boto.engine._send_request = _wait_for_answer
    client = _fake_class(cls)(boto, **options)
    client._reads_bodies = False  # There are none.
    # The answering object takes the place of a session.
    client._origin = answer, given, {**options, "requests": requests}
    # Without botocore's own limit.
    config: Any = Config(read_timeout=inf).merge(given.get("config") or Config())
    handler = _Handler(client, answer, config.read_timeout)
    boto.meta.events.register_last("provide-client-params", keep_arguments)
    boto.meta.events.register_last("before-call", handler.answer)
    return client


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


async def _wait_for_answer(call: Any, *, in_threads: bool) -> Any:
    """Wait, in place of an engine that sends a request, for the answer of a fake."""
    return await call.request


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
class _Handler:
    """The handler of a client's calls."""

    _client: Any
    _answer: Answer
    _read_timeout: float | None

    def answer(self, model: Any, params: Any, context: Any, **_: object) -> Any:
        """Answer a call."""
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
        return self._client._wait(turn, steps, model, context)

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
        typed: Exception = self._client._typed_error(
            of_stream, None if shape is None else shape.error_code
        )
        return typed


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
    traits: Mapping[str, Any] = shape.metadata if shape is not None else {}
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


@cache
def _fake_class(cls: Any) -> Any:
    """Derive the class of the clients of fakes from the class of a client."""
    members = _AsyncFakeClient if cls.__is_async__ else _FakeClient
    own = {"__module__": cls.__module__, "__doc__": cls.__doc__}
    return type(cls.__name__, (members, cls), own)


class _AnyFakeClient:
    """The differences from a client of either kind."""

    __is_fake__ = True
    _boto: Any
    _stream: FakeStream | None = None
    """The stream of the only call of this copy of a client."""
    _turn: Callable[[Call | None], _Turn] = _Turn

    def _now(self) -> float:
        return _waited.get()

    def _pass(self, seconds: float) -> None:
        # Calls take time, so a wait without pauses ends, too.
        _waited.set(_waited.get() + (seconds or 1))

    @property
    def boto(self) -> NoReturn:
        """A fake answers typed calls only."""
        raise NotImplementedError(
            "a fake answers the calls of typed clients, and has no botocore client; "
            "use the client's own methods, `meta` and `exceptions`"
        )

    _wrapped = boto

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled: it is a client of a fake or of "
            "a replay, which answers in this process only; make one where it arrives"
        )

    def _prepare(self, operation: Any, request: Any) -> tuple[Any, Any, Any]:
        method = getattr(self._boto, operation.method)
        arguments = operation.encode(request)
        return method, arguments, self._turn(Call(request, arguments, self._stream))

    def _response(self, operation: object, parsed: _Response) -> object:
        return parsed.response


class _FakeClient(_AnyFakeClient):
    """A client of a fake."""

    def _pause(self, seconds: float) -> None:
        self._pass(seconds)

    def _wait(self, turn: _Turn, steps: Any, model: Any, _: object) -> Any:
        """Wait for an answer."""

        def pause(seconds: float) -> None:
            if seconds == turn.limit == inf:
                text = "never answers, and the client has no read_timeout of its own"
                raise ValueError(f"{model.name}: the fake {text}")
            time.sleep(min(seconds, turn.limit))
            turn.passed(seconds, self._boto.meta.endpoint_url)

        return runtime_module(self.__class__, "steps").run(steps, pause)

    def _transfer(self, method: str, *arguments: object) -> None:
        real: Any = super()
        with _Turn(None):
            real._transfer(method, *in_order(self, arguments))

    @classmethod
    def _make(cls, answer: Answer, arguments: Any, options: Any) -> Any:
        return make_client(cls, answer, **arguments, **options)

    def close(self) -> None:
        """Do nothing: there are no connections."""


class _AsyncFakeClient(_AnyFakeClient):
    """An asynchronous client of a fake."""

    async def _pause(self, seconds: float) -> None:
        from asyncio import sleep

        self._pass(seconds)
        await sleep(0)  # Meanwhile other tasks go on.

    def _turn(self, call: Call | None) -> _Turn:
        from asyncio import get_running_loop

        return _Turn(call, loop=get_running_loop())

    def _wait(self, turn: _Turn, steps: Any, model: Any, context: Any) -> Any:
        """Have the engine wait for an answer, or wait in the thread of the call."""
        import asyncio

        async def pause(seconds: float) -> None:
            await asyncio.sleep(min(seconds, turn.limit))
            turn.passed(seconds, self._boto.meta.endpoint_url)

        cls, loop = self.__class__, turn.loop
        answer = runtime_module(cls, "steps").run_async(steps, pause)
        if loop is None or runtime_module(cls, "asynchronous.threads").in_loop():
            internals = runtime_module(cls, "asynchronous.botocore_internals")
            # The answer is in the place of the request.
            raise internals.Suspended(model, answer, context)
        turn.future = future = asyncio.run_coroutine_threadsafe(answer, loop)
        if turn.loop is None:  # The call was cancelled meanwhile.
            future.cancel()
        return future.result()

    async def _transfer(self, method: str, *arguments: object) -> None:
        real: Any = super()
        with self._turn(None):
            await real._transfer(method, *in_order(self, arguments))

    def _call_of(self, operation: Any, request: Any) -> FakeStream:
        from .duplex import FakeStream

        return FakeStream(self, operation, request)

    @classmethod
    async def _make(cls, answer: Answer, arguments: Any, options: Any) -> Any:
        return make_client(cls, answer, **arguments, **options)

    async def close(self) -> None:
        """Do nothing: there are no connections."""
