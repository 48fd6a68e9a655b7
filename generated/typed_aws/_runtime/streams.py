"""Streaming bodies and event streams."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from types import TracebackType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Generic,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    get_args,
    runtime_checkable,
)

from .checkers.botocore_errors import EventStreamError
from .errors import ServiceError, response_of
from .introspection.annotations import evaluate_all_later
from .shapes import Response

if TYPE_CHECKING:
    from .checkers.botocore_types import EventStream as BotocoreEventStream
    from .checkers.botocore_types import InitialResponse, OperationModel
else:
    from botocore.eventstream import EventStream as BotocoreEventStream

E_co = TypeVar("E_co", covariant=True)

StreamingInput: TypeAlias = bytes | bytearray | str | IO[bytes]
"""A body to send: bytes, text that is encoded as UTF-8, or a file to read from."""


class RawBody(Protocol):
    """The stream within a body, as its `with` statement gives it."""

    def read(self, amt: int = ..., /) -> bytes: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


@runtime_checkable
class StreamingBody(Protocol):
    """A body that can be read once; botocore's class of this name is one.

    Close it, or read it to the end, so that its connection can be used again.
    """

    def read(self, amt: int | None = None) -> bytes:
        """Read a number of bytes; without one, the rest."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Read the rest in chunks of a number of bytes."""
        ...

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        """Read the rest line by line."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """Read the rest in chunks of 1024 bytes."""
        ...

    def readable(self) -> bool:
        """Return whether there is a stream to read from."""
        ...

    def tell(self) -> int:
        """Return how many bytes have been read."""
        ...

    def close(self) -> None:
        """Close the stream."""
        ...

    def __enter__(self) -> RawBody:
        """Start a block that closes the stream; `as` gives the raw stream."""
        ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> bool | None:
        """Close the stream."""
        ...


@evaluate_all_later
class EventStream(Generic[E_co]):
    """The events of a response as they arrive; they can be read once.

    Close it, or use it in a `with` statement, if you do not read all events.
    """

    def __init__(
        self,
        raw: BotocoreEventStream,
        decode: Callable[[Mapping[str, object]], E_co],
        typed_error: Callable[[EventStreamError], ServiceError],
        operation_name: str,
    ) -> None:
        """Wrap botocore's stream of events.

        Args:
            raw: botocore's stream.
            decode: Converts an event from botocore's dict to its variant.
            typed_error: Makes the typed error for an error within the stream.
            operation_name: botocore's name of the operation.
        """
        self._raw = raw
        self._decode = decode
        self._typed_error = typed_error
        self._operation_name = operation_name

    def __iter__(self) -> Iterator[E_co]:
        """Yield the events; those that are not in the model, as `UnknownVariant`.

        If other code has put a stream of its own in the place of botocore's, events
        that botocore's model does not have are left out, as botocore does.

        Raises:
            ServiceError: The service sent an error instead of an event.
            UnreadableResponseError: botocore cannot read an event.
        """
        events = _parsed_events(self._raw)
        while True:
            try:
                event = next(events)
            except StopIteration:
                return
            except EventStreamError as error:
                # Without a variable for the typed error, as in `Client.send`.
                raise self._typed_error(error).with_traceback(
                    error.__traceback__
                ) from None
            except Exception as error:
                self._reject_unreadable(error)
                raise
            yield self._decode(event)

    def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, if the service sends one.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is an event.
            UnreadableResponseError: botocore cannot read the message.
        """
        try:
            return self._raw.get_initial_response()
        except Exception as error:
            self._reject_unreadable(error)
            raise

    def close(self) -> None:
        """Close the connection that delivers the events."""
        self._raw.close()

    def _reject_unreadable(self, error: Exception) -> None:
        from .responses.unreadable import reject_unreadable

        reject_unreadable(error, self._operation_name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        self.close()


def _parsed_events(stream: Any) -> Iterator[Mapping[str, object]]:
    """Yield what botocore parses, and the tags of events that its model does not have.

    botocore's own iterator leaves out the latter.
    """
    from .convert.decode import UNKNOWN_TAG

    messages = getattr(stream, "_event_generator", None)
    parse = getattr(stream, "_parse_event", None)
    if type(stream) is not BotocoreEventStream or messages is None or parse is None:
        yield from stream
        return
    for message in messages:
        parsed = parse(message)
        name = message.headers.get(":event-type")
        if parsed:
            yield parsed
        elif (
            message.headers.get(":message-type") == "event"
            and isinstance(name, str)
            and name != "initial-response"
        ):
            yield {UNKNOWN_TAG: {"name": name}}


def wrap_event_stream(
    response: Response,
    operation: OperationModel,
    typed_error: Callable[[EventStreamError, str | None], ServiceError],
    *,
    keeps_misfits: bool,
) -> None:
    """Replace botocore's event stream in a new response with a typed one.

    Args:
        response: The response, which holds botocore's stream.
        operation: botocore's model of the operation.
        typed_error: Makes the typed error for one of botocore's and an error code.
        keeps_misfits: Whether events with values that do not fit are kept.
    """
    shape: Any = operation.get_event_stream_output()  # the stubs' class is too general

    def typed(error: EventStreamError) -> ServiceError:
        # Within a stream, an error's code is the name of a member of the events' union.
        error_shape = shape.members.get(response_of(error)["Error"]["Code"])
        code = None if error_shape is None else error_shape.error_code
        return typed_error(error, code)

    from .convert.codec import response_value_decoder
    from .convert.kinds import UnionKind, kind_of, members, name_of_union

    cls: type = type(response)
    for member in members(cls):
        raw: object = getattr(response, member.name)
        if isinstance(raw, BotocoreEventStream):
            # EventStream[Events]
            (events_type,) = get_args(member.type)
            union = kind_of(events_type)
            assert isinstance(union, UnionKind)
            events = response_value_decoder(events_type, name_of_union(union))
            if keeps_misfits:
                from .convert.misfits import keeping_misfits

                events = keeping_misfits(events)
            stream = EventStream(raw, events, typed, operation.name)
            object.__setattr__(response, member.name, stream)  # the class is frozen


class AsyncStreamingBody(Protocol):
    """A body that can be read once."""

    async def read(self, amt: int | None = None) -> bytes:
        """Read a number of bytes; without one, the rest."""
        ...


class AsyncEventStream(Generic[E_co]):
    """The events of a response as they arrive."""

    def __aiter__(self) -> AsyncIterator[E_co]:
        """Yield the events."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        raise NotImplementedError

    async def __aexit__(self, *exc: object) -> None:
        raise NotImplementedError
