"""The way of a call whose request is sent while the answer arrives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..asynchronous.botocore_internals import why_unusual
from ..asynchronous.connections.sending import Connections
from ..asynchronous.engine import Engine
from ..botocore_internals import raw_stream
from ..static_types.decorators import override
from . import botocore_internals as internals
from .arriving import ArrivingEvents
from .http2 import NoHttp2Error
from .signing import EventSigner, Signed

if TYPE_CHECKING:
    from ..static_types.botocore_types import EventStream, OperationModel
else:
    from botocore.eventstream import EventStream

T = TypeVar("T")

_ERRORS: Any = import_module("botocore.exceptions")


class Attempts(Protocol):
    """What knows of the attempts of a call.

    Attributes:
        is_handed: Whether an event was handed to `send`, so that no attempt follows.
    """

    is_handed: bool

    def begin_again(self) -> None:
        """Note that another attempt follows."""

    async def exchange(
        self, connections: Connections, request: Any, signer: EventSigner
    ) -> object:
        """Send a request, and wait for the head of its answer."""


class DuplexEngine(Engine):
    """Makes one of a client's calls, over HTTP/2."""

    def __init__(self, engine: Engine, attempts: Attempts) -> None:
        """Make a call in the way of the client's engine."""
        self.__dict__.update(vars(engine))
        self._suspending = internals.suspending_streams(self._boto)
        self._attempts = attempts
        self._credentials: tuple[str, str] | None = None
        self._has_sent = False

    @override
    async def call(
        self,
        operation: str,
        method: Callable[..., dict[str, object]],
        /,
        **arguments: object,
    ) -> dict[str, object]:
        reason = self._unusual or why_unusual(self._boto, method)
        if reason:
            raise _refused(operation, f"the call would run over urllib3: {reason}")
        model = self._boto.meta.service_model.operation_model(operation)
        # For botocore's validator, nothing is in the stream.
        arguments[model.input_shape.event_stream_name] = dict[str, object]()
        return await super().call(operation, method, **arguments)

    @override
    async def _call(
        self, operation: str, arguments: Mapping[str, object]
    ) -> dict[str, object]:
        parsed = await super()._call(operation, arguments)
        if not self._has_sent:
            raise _refused(operation, "a handler of `before-call` has answered")
        for name, value in parsed.items():
            if isinstance(value, EventStream):
                parsed[name] = ArrivingEvents(value, raw_stream(value), operation)
        return parsed

    @override
    async def _run(self, step: Callable[[], T], *, in_thread_if: bool) -> T:
        def run() -> T:
            result = step()
            # They may be others later.
            self._credentials = internals.credentials_of(self._boto)
            return result

        return await super()._run(run, in_thread_if=in_thread_if)

    @override
    async def _exchange(self, request: Any, model: OperationModel) -> object:
        await self._pauses.before_sending()
        event = f"before-send.{self._service}.{model.name}"
        answers = self._boto.meta.events.emit(event, request=request)
        if any(answer is not None for _, answer in answers):
            raise _refused(model.name, "a handler of `before-send` has answered")
        signer = self._signer(request, model.name)
        assert self.connections is not None
        self._has_sent = True
        return await self._attempts.exchange(self.connections, request, signer)

    def _signer(self, request: Any, operation: str) -> EventSigner:
        value = request.headers.get("Authorization", "none")
        text: str = value.decode() if isinstance(value, bytes) else value
        signed = Signed.by(text)
        if signed is None:
            scheme = text.partition(" ")[0]
            raise _refused(operation, f"SigV4 signs its events, and here is {scheme}")
        access_key, secret_key = self._credentials or ("", "")
        if access_key != signed.access_key:
            raise _ERRORS.CredentialRetrievalError(
                provider=operation, error_msg="they changed while a request was signed"
            )
        return EventSigner(signed, secret_key)

    @override
    async def _delay_of_retry(self, **attempt: Any) -> float | None:
        error = attempt["caught_exception"]
        is_failed = error is not None or attempt["response"][0].status_code >= 300
        if is_failed and (
            self._attempts.is_handed
            or isinstance(error, NotImplementedError)
            or isinstance(getattr(error, "__cause__", None), NoHttp2Error)
        ):
            return None
        delay = await super()._delay_of_retry(**attempt)
        if delay is not None:
            self._attempts.begin_again()
        return delay


def _refused(operation: str, reason: str) -> NotImplementedError:
    return NotImplementedError(f"{operation} has events in both directions: {reason}")
