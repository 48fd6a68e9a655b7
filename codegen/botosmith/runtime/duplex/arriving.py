"""The events of an answer; a wait for one that is cancelled loses nothing."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..asynchronous.connections.sending import raise_botocore_error
from ..asynchronous.events import AsyncReceivedEvents
from ..convert.members import members
from ..errors import UnreadableResponseError
from ..introspection.annotations import evaluate_all_later
from ..on_error import OnError
from ..shapes import Response
from ..streams.events import unknown_event
from .http2 import Http2Stream

if TYPE_CHECKING:
    from ..static_types.botocore_types import InitialResponse

E_co = TypeVar("E_co", covariant=True)

_EVENTS: Any = import_module("botocore.eventstream")


class StreamBody:
    """The body of an answer that arrives on a stream, in place of urllib3's."""

    def __init__(self, stream: Http2Stream, request: object) -> None:
        self._stream = stream
        self._request = request

    async def more(self) -> bytes:
        """Wait for the next bytes, which are empty at the end.

        Raises:
            ReadTimeoutError: Nothing has arrived for too long.
            ConnectionClosedError: The connection, or the stream, is broken.
        """
        stream = self._stream
        with OnError(partial(raise_botocore_error, self._request)):
            while not (stream.body or stream.is_ended):
                await stream.wait()
        return stream.take()

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        """Take what has arrived."""
        yield self._stream.take()

    def close(self) -> None:
        """End the stream."""
        self._stream.reset()


class ArrivingEvents:
    """botocore's event stream, with messages that are awaited."""

    def __init__(self, stream: Any, body: Any, operation_name: str) -> None:
        """Read events from a body as botocore's stream does, which has read nothing."""
        self._stream = stream
        self._body = body
        self._operation_name = operation_name
        self._buffer: Any = _EVENTS.EventStreamBuffer()
        self._missing = 0

    async def _message(self) -> Any:
        """Wait for the next message; `None` if there is none."""
        while (message := next(self._buffer, None)) is None:
            chunk = await self._body.more()
            if not chunk:
                if self._missing:
                    raise UnreadableResponseError(
                        operation_name=self._operation_name, problem="half a message"
                    )
                return None
            self._missing += len(chunk)
            self._buffer.add_data(chunk)
        self._missing -= message.prelude.total_length
        return message

    async def next(self) -> Mapping[str, object] | None:
        """Wait for the next event; `None` if there is none.

        Raises:
            EventStreamError: The service sends an error.
        """
        while message := await self._message():
            event: Mapping[str, object] | None
            event = self._stream._parse_event(message) or unknown_event(message)
            if event:
                return event
        return None

    async def __aiter__(self) -> AsyncGenerator[Mapping[str, object]]:
        while event := await self.next():
            yield event

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events."""
        message = await self._message()
        if message is None or message.headers.get(":event-type") != "initial-response":
            raise _EVENTS.NoInitialResponseError
        initial: InitialResponse = message
        return initial

    def close(self) -> None:
        """End the stream."""
        self._body.close()


@evaluate_all_later
class DuplexEvents(AsyncReceivedEvents[E_co]):
    """The events of a response, which are their own iterator."""

    @classmethod
    def of(cls, events: AsyncReceivedEvents[E_co]) -> Self:
        """Make them of events that are not their own iterator."""
        made = object.__new__(cls)
        made.__dict__.update(vars(events))
        return made

    async def __anext__(self) -> E_co:
        with OnError(self._raise_typed):
            event = await self._raw.next()
        if event is None:
            raise StopAsyncIteration
        return self._decode(event)


def replace_events(response: Response) -> DuplexEvents[object]:
    """Replace the events in a response by events that are their own iterator."""
    cls: type = type(response)
    values: dict[str, object] = {
        m.name: getattr(response, m.name) for m in members(cls)
    }
    for name, value in values.items():
        if isinstance(value, AsyncReceivedEvents):
            events = DuplexEvents[object].of(value)
            object.__setattr__(response, name, events)  # the class is frozen
            return events
    raise AssertionError(f"{cls.__name__} has no events")
