"""Event streams."""

from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, runtime_checkable
from ..introspection.annotations import evaluate_all_later
from ..static_types.botocore_errors import ClientError, EventStreamError
from ..static_types.botocore_types import InitialResponse

E_co = TypeVar("E_co", covariant=True)

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
class Events(Generic[E_co]):
    """Base of the event streams of both kinds of clients."""

    _raw: Any
    _decode: Callable[[Mapping[str, object]], E_co]

    def __init__(
        self,
        raw: Any,
        decode: Callable[[Mapping[str, object]], E_co],
        typed_error: Callable[[EventStreamError], ClientError],
        operation_name: str,
    ) -> None: ...
    def _raise_typed(self, error: Exception) -> None:
        """Raise the typed error for one that botocore raised, if there is one.

        Raises:
            ServiceError: The service sent an error instead of an event.
            UnreadableResponseError: botocore cannot read a message.
        """

@evaluate_all_later
class ReceivedEvents(Events[E_co]):
    """The events of botocore's stream, as an `EventStream`."""

    def __iter__(self) -> Iterator[E_co]: ...
    def _events(self) -> Iterator[Mapping[str, object]]: ...
    def get_initial_response(self) -> InitialResponse: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...

def unknown_event(message: Any) -> Mapping[str, object] | None:
    """Make the tag of an event that botocore's model does not have, if it is one."""
