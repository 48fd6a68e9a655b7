"""The events of an answer; a wait for one that is cancelled loses nothing."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..asynchronous.connections.sending import raise_botocore_error
from ..errors import UnreadableResponseError
from ..on_error import OnError
from ..streams.events import unknown_event
from .botocore_internals import parse_event
from .http2 import Http2Stream

if TYPE_CHECKING:
    from ..static_types.botocore_types import InitialResponse

_EVENTS: Any = import_module("botocore.eventstream")


class ArrivingEvents:
    """botocore's event stream, with messages that are awaited."""

    def __init__(
        self, parser: Any, stream: Http2Stream, request: object, operation: str
    ) -> None:
        """Read events as botocore's stream does; errors are about the request."""
        self._parser = parser
        self._stream = stream
        self._request = request
        self._name = operation
        self._buffer: Any = _EVENTS.EventStreamBuffer()
        self._unread = 0

    async def __aiter__(self) -> AsyncGenerator[Mapping[str, object]]:
        while message := await self._message():
            event = parse_event(self._parser, message) or unknown_event(message)
            if event:
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
        self._stream.stop()

    async def _message(self) -> Any:
        stream = self._stream
        while (message := next(self._buffer, None)) is None:
            # All that was taken was read, or is of the next event.
            stream.allow()
            with OnError(partial(raise_botocore_error, self._request)):
                while not (stream.body or stream.is_ended):
                    await stream.wait()
            chunk = stream.take()
            if not chunk and self._unread:
                raise UnreadableResponseError(operation_name=self._name, problem="cut")
            if not chunk:
                return None
            self._unread += len(chunk)
            self._buffer.add_data(chunk)
        self._unread -= message.prelude.total_length
        return message
