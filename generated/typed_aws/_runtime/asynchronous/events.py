"""Event streams of asynchronous clients."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

from ..botocore_internals import event_parts, raw_stream
from ..introspection.annotations import evaluate_all_later
from ..on_error import OnError
from ..streams.events import E_co, Events, unknown_event

if TYPE_CHECKING:
    from ..static_types.botocore_types import InitialResponse


@runtime_checkable
class AsyncEventStream(Protocol[E_co]):
    """The events of a response of an asynchronous client; they can be read once.

    Close it, or use it in an `async with` statement, if you do not read all events.
    """

    def __aiter__(self) -> AsyncGenerator[E_co]:
        """Yield the events, as `EventStream` does.

        Raises:
            ServiceError: The service sent an error instead of an event.
            UnreadableResponseError: botocore cannot read an event.
        """
        ...

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, as `EventStream` does.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is an event.
            UnreadableResponseError: botocore cannot read the message.
        """
        ...

    async def close(self) -> None:
        """Close the connection that delivers the events."""
        ...

    async def __aenter__(self) -> Self:
        """Start a block that closes the stream."""
        ...

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """Close the stream."""
        ...


# As a decorator, it would make ty forget the type parameter of a protocol.
evaluate_all_later(AsyncEventStream)  # type: ignore[type-abstract]


@evaluate_all_later
class AsyncReceivedEvents(Events[E_co]):
    """The events of a client's stream, as an `AsyncEventStream`."""

    async def __aiter__(self) -> AsyncGenerator[E_co]:
        async with aclosing(self._events()) as events:
            while True:
                with OnError(self._raise_typed):
                    event = await anext(events, None)
                if event is None:
                    return
                yield self._decode(event)

    async def _events(self) -> AsyncGenerator[Mapping[str, object]]:
        messages, parse = event_parts(self._raw)
        if messages is None:
            async for event in self._raw:
                yield event
            return
        async for message in messages:
            event = await parse(message) or unknown_event(message)
            if event:
                yield event

    async def get_initial_response(self) -> InitialResponse:
        with OnError(self._raise_typed):
            initial: InitialResponse = await self._raw.get_initial_response()
        return initial

    async def close(self) -> None:
        # The response of httpx has no synchronous `close`.
        close = getattr(raw_stream(self._raw), "aclose", None)
        if close is None:
            self._raw.close()
        else:
            await close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
