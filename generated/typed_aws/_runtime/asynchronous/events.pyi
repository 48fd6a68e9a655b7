"""Event streams of asynchronous clients."""

from collections.abc import AsyncGenerator, Mapping
from types import TracebackType
from typing import Protocol, Self, runtime_checkable
from ..introspection.annotations import evaluate_all_later
from ..streams.events import E_co, Events
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

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, as `EventStream` does.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is an event.
            UnreadableResponseError: botocore cannot read the message.
        """

    async def close(self) -> None:
        """Close the connection that delivers the events."""

    async def __aenter__(self) -> Self:
        """Start a block that closes the stream."""

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """Close the stream."""

@evaluate_all_later
class AsyncReceivedEvents(Events[E_co]):
    """The events of a client's stream, as an `AsyncEventStream`."""

    def __aiter__(self) -> AsyncGenerator[E_co]: ...
    def _events(self) -> AsyncGenerator[Mapping[str, object]]: ...
    async def get_initial_response(self) -> InitialResponse: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *_: object) -> None: ...
