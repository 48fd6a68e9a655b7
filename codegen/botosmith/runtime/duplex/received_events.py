"""The events of an answer; a wait for one that is cancelled loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from ..asynchronous.awaited_bodies import initial_response
from ..asynchronous.connections.sending import raise_botocore_error
from ..errors import UnreadableResponseError
from ..lazy import import_by_name
from ..on_error import OnError
from ..streams.events import unknown_event
from .botocore_internals import parse_event
from .http2 import Http2Stream
from .messages import EventSigner

if TYPE_CHECKING:
    from ..static_types.botocore_types import InitialResponse

_EVENTS: Any = import_by_name("botocore.eventstream")

Attempt: TypeAlias = tuple[Any, Http2Stream, EventSigner]
"""A request, its stream, and what signs the events."""
Metadata: TypeAlias = Mapping[str, object]

# Other tasks have a turn after as many bytes, or 256 events.
_TURN = 1 << 16


class ArrivingEvents:
    """botocore's event stream, with messages that are awaited."""

    def __init__(
        self, parser: Any, attempt: Attempt, operation: str, metadata: Metadata
    ) -> None:
        """Read events as botocore's stream does.

        Args:
            parser: botocore's stream, which has read nothing.
            attempt: The request and its stream.
            operation: botocore's name of the operation.
            metadata: What is known of the answer.
        """
        self._parser = parser
        self._request, self._stream, _ = attempt
        self._name = operation
        self._metadata = metadata
        self._buffer: Any = _EVENTS.EventStreamBuffer()
        self._unread = self._read = 0

    async def __aiter__(self) -> AsyncGenerator[Mapping[str, object]]:
        while message := await self._message():
            event = parse_event(self._parser, message, self._metadata)
            event = event or unknown_event(message)
            if event:
                yield event

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events."""
        return initial_response(await self._message())

    def close(self) -> None:
        """End the stream."""
        self._stream.stop()

    async def _message(self) -> Any:
        stream = self._stream
        if self._read >= _TURN:
            self._read = 0
            await asyncio.sleep(0)
        while (message := next(self._buffer, None)) is None:
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
        length: int = message.prelude.total_length
        self._unread -= length
        self._read += max(length, _TURN // 256)
        return message
