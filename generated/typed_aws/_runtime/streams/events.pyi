"""Event streams."""

from collections.abc import AsyncGenerator, Callable, Iterator, Mapping
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar, runtime_checkable
from ..checkers.botocore_errors import ClientError, EventStreamError
from ..introspection.annotations import evaluate_all_later
from ..checkers.botocore_types import EventStream as BotocoreEventStream
from ..checkers.botocore_types import InitialResponse

E_co = TypeVar("E_co", covariant=True)

@evaluate_all_later
@runtime_checkable
class EventStream(Protocol[E_co]):
    """The events of a response as they arrive; they can be read once.

    Close it, or use it in a `with` statement, if you do not read all events.
    """

    def __iter__(self) -> Iterator[E_co]:
        """Yield the events; those that are not in the model, as `UnknownVariant`.

        If other code has replaced botocore's stream with its own, events that
        botocore's model does not have are left out, as botocore does.

        Raises:
            ServiceError: The service sent an error instead of an event.
            UnreadableResponseError: botocore cannot read an event.
        """

    def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, if the service sends one.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is an event.
            UnreadableResponseError: botocore cannot read the message.
        """

    def close(self) -> None:
        """Close the connection that delivers the events."""

    def __enter__(self) -> Self:
        """Start a block that closes the stream."""

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """Close the stream."""

@evaluate_all_later
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
class _Events(Generic[E_co]):
    """What event streams of both kinds of clients have in common."""

    _typed_error: Callable[[EventStreamError], ClientError]

    def __init__(
        self,
        raw: BotocoreEventStream,
        decode: Callable[[Mapping[str, object]], E_co],
        typed_error: Callable[[EventStreamError], ClientError],
        operation_name: str,
    ) -> None:
        """Wrap the stream of events of botocore or aiobotocore."""

@evaluate_all_later
class ReceivedEvents(_Events[E_co]):
    """The events of botocore's stream, as an `EventStream`."""

    def __iter__(self) -> Iterator[E_co]: ...
    def get_initial_response(self) -> InitialResponse: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...

@evaluate_all_later
class AsyncReceivedEvents(_Events[E_co]):
    """The events of aiobotocore's stream, as an `AsyncEventStream`."""

    def __aiter__(self) -> AsyncGenerator[E_co]: ...
    async def get_initial_response(self) -> InitialResponse: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...
