"""The clients of fakes: typed clients whose calls are answered before they are sent.

A call takes botocore's way until its request would be signed, so botocore checks and
changes requests as always. There, a handler of the event `before-call` answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, partial
from inspect import signature
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from attrs import frozen
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ClientError, EventStreamError

from .offline import make_boto
from .rules import Call
from .sdk import runtime_module
from .streams import opened
from .transfers import call_of, in_order, keep_arguments

if TYPE_CHECKING:
    from .duplex import FakeStream

Answer: TypeAlias = Callable[[Call, Any], object]
"""Returns the response to a call, or raises the error that answers it.

It gets the call, and botocore's model of the operation.
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
    client = _fake_class(cls)(boto, **options)
    client._reads_bodies = False  # There are none.
    # The answering object takes the place of a session.
    client._origin = answer, given, {**options, "requests": requests}
    boto.meta.events.register_last("provide-client-params", keep_arguments)
    boto.meta.events.register_last("before-call", _Handler(client, answer).answer)
    return client


# Statuses of errors that are codes, too.
_STATUS = re.compile(r"[3-5]\d\d", re.ASCII)

# The call that a typed client makes; `None` if a transfer makes it.
_current: ContextVar[Call | None]
_current = ContextVar("botosmith.testing.call", default=None)

# How long the waits of a thread or a task would have lasted.
_waited: ContextVar[float] = ContextVar("botosmith.testing.waited", default=0.0)


@contextmanager
def _calling(call: Call | None) -> Generator[None]:
    """Let handlers know the call in the block, if a typed client makes it."""
    before = _current.get()
    _current.set(call)
    try:
        yield
    finally:
        _current.set(before)


class _Response(dict[str, Any]):
    """botocore's result of a typed call: metadata, with the response."""

    response: object


@frozen(eq=False)
class _Handler:
    """The handler of a client's calls."""

    _client: Any
    _answer: Answer

    def answer(self, model: Any, context: Any, **_: object) -> tuple[Any, Any]:
        """Answer a call."""
        call = _current.get() or call_of(self._client, model, context)
        try:
            with _calling(None):  # Functions of rules may transfer files.
                response: Any = self._answer(call, model)
            result = call.result(response)
        except ClientError as error:
            failed: Any = error.response
            status = failed["ResponseMetadata"]["HTTPStatusCode"]
            # botocore takes lower ones for success.
            return _http(max(status, 300)), call.failed(failed)
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

    def _error_of_stream(self, model: Any, error: Exception) -> Exception:
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
        return method, arguments, _calling(Call(request, arguments, self._stream))

    def _response(self, operation: object, parsed: _Response) -> object:
        return parsed.response

    def _transfer(self, method: str, *arguments: object) -> Any:
        real: Any = super()
        return real._transfer(method, *in_order(self, arguments))


class _FakeClient(_AnyFakeClient):
    """A client of a fake."""

    def _pause(self, seconds: float) -> None:
        self._pass(seconds)

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

    def _call_of(self, operation: Any, request: Any) -> FakeStream:
        from .duplex import FakeStream

        return FakeStream(self, operation, request)

    @classmethod
    async def _make(cls, answer: Answer, arguments: Any, options: Any) -> Any:
        return make_client(cls, answer, **arguments, **options)

    async def close(self) -> None:
        """Do nothing: there are no connections."""
