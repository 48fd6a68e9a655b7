"""Event streams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Protocol,
    Self,
    TypeVar,
    runtime_checkable,
)

from ..botocore_internals import event_parts
from ..convert.class_kinds import UNKNOWN_TAG
from ..errors import reject_unreadable
from ..introspection.annotations import evaluate_all_later
from ..on_error import OnError
from ..static_types.botocore_errors import ClientError, EventStreamError

if TYPE_CHECKING:
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
        ...

    def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, if the service sends one.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is an event.
            UnreadableResponseError: botocore cannot read the message.
        """
        ...

    def close(self) -> None:
        """Close the connection that delivers the events."""
        ...

    def __enter__(self) -> Self:
        """Start a block that closes the stream."""
        ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """Close the stream."""
        ...


# As a decorator, it would make ty forget the type parameter of a protocol.
evaluate_all_later(EventStream)  # type: ignore[type-abstract]


@evaluate_all_later
class Events(Generic[E_co]):
    """Base of the event streams of both kinds of clients."""

    def __init__(
        self,
        raw: Any,
        decode: Callable[[Mapping[str, object]], E_co],
        typed_error: Callable[[EventStreamError], ClientError],
        operation_name: str,
    ) -> None:
        self._raw = raw
        self._decode = decode
        self._typed_error = typed_error
        self._operation_name = operation_name

    def _raise_typed(self, error: Exception) -> None:
        """Raise the typed error for one that botocore raised, if there is one.

        Raises:
            ServiceError: The service sent an error instead of an event.
            UnreadableResponseError: botocore cannot read a message.
        """
        if isinstance(error, EventStreamError):
            # Without a variable for the typed error, as in `Client.send`.
            raise self._typed_error(error).with_traceback(error.__traceback__) from None
        reject_unreadable(error, self._operation_name)


@evaluate_all_later
class ReceivedEvents(Events[E_co]):
    """The events of botocore's stream, as an `EventStream`."""

    def __iter__(self) -> Iterator[E_co]:
        events = self._events()
        while True:
            with OnError(self._raise_typed):
                event = next(events, None)
            if event is None:
                return
            yield self._decode(event)

    def _events(self) -> Iterator[Mapping[str, object]]:
        # botocore's iterator leaves out events that its model does not have.
        messages, parse = event_parts(self._raw)
        if messages is None:
            yield from self._raw
            return
        for message in messages:
            event = parse(message) or unknown_event(message)
            if event:
                yield event

    def get_initial_response(self) -> InitialResponse:
        with OnError(self._raise_typed):
            initial: InitialResponse = self._raw.get_initial_response()
        return initial

    def close(self) -> None:
        self._raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def unknown_event(message: Any) -> Mapping[str, object] | None:
    """Make the tag of an event that botocore's model does not have, if it is one."""
    name = message.headers.get(":event-type")
    if (
        message.headers.get(":message-type") == "event"
        and isinstance(name, str)
        and name != "initial-response"
    ):
        return {UNKNOWN_TAG: {"name": name}}
    return None
