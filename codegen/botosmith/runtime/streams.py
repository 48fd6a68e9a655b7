"""What goes and comes in streams: bodies and events."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType, TracebackType
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    Generic,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
)

from attrs import fields_dict
from botocore.eventstream import EventStream as BotocoreEventStream
from botocore.exceptions import EventStreamError
from botocore.response import StreamingBody as BotocoreStreamingBody

from .errors import ServiceError, answer
from .shapes import Response

if TYPE_CHECKING:
    from botocore.model import OperationModel

E_co = TypeVar("E_co", covariant=True)

StreamingInput: TypeAlias = bytes | IO[bytes]
"""A body to send: the bytes, or a file to read them from."""

if TYPE_CHECKING:

    class StreamingBody(BotocoreStreamingBody):
        """A body to read, once. It is botocore's class; this declares what it gives.

        Close it, or read it to the end, so that its connection can be used again.
        """

        def read(self, amt: int | None = None) -> bytes:
            """Read a number of bytes, or all the rest."""
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
            """Whether there is a stream to read from."""
            ...

        def set_socket_timeout(self, timeout: float) -> None:
            """Set for how many seconds a read may wait."""
            ...

        def tell(self) -> int:
            """Say how many bytes have been read."""
            ...

        def close(self) -> None:
            """Close the stream."""
            ...

        # botocore's class is an `io.IOBase`, and still does not give itself.
        def __enter__(self) -> IO[bytes]:  # type: ignore[override]
            """Enter a block that closes the stream; `as` gives what is underneath."""
            ...

else:
    StreamingBody = BotocoreStreamingBody


class InitialResponse(Protocol):
    """The message that some services send ahead of the events."""

    headers: Mapping[str, object]
    payload: bytes


class _RawStream(Protocol):
    """What is used of botocore's event streams."""

    def __iter__(self) -> Iterator[Mapping[str, object]]: ...
    def get_initial_response(self) -> InitialResponse: ...
    def close(self) -> None: ...


class EventStream(Generic[E_co]):
    """The events of a response as they arrive. They come once.

    Close it, or use it in a `with` statement, when not all events are read.
    """

    def __init__(
        self,
        raw: _RawStream,
        decode: Callable[[Mapping[str, object]], E_co],
        typed_error: Callable[[EventStreamError], ServiceError],
    ) -> None:
        """Make the events of a stream typed.

        Args:
            raw: botocore's stream.
            decode: Makes a variant of botocore's form of an event.
            typed_error: Makes the typed error of an error amid the events.
        """
        self._raw = raw
        self._decode = decode
        self._typed_error = typed_error

    def __iter__(self) -> Iterator[E_co]:
        """Yield the events; those that the model does not know as `UnknownVariant`.

        Raises:
            ServiceError: The service sent an error in place of an event.
        """
        events = iter(self._raw)
        while True:
            try:
                event = next(events)
            except StopIteration:
                return
            except EventStreamError as error:
                typed = self._typed_error(error)
                raise typed.with_traceback(error.__traceback__) from None
            yield self._decode(event)

    def get_initial_response(self) -> InitialResponse:
        """Read the message ahead of the events, where the service sends one.

        Raises:
            botocore.eventstream.NoInitialResponseError: The first message is none.
        """
        return self._raw.get_initial_response()

    def close(self) -> None:
        """Close the connection that the events come from."""
        self._raw.close()

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


def wrap_event_stream(
    response: Response,
    package: ModuleType,
    operation: OperationModel,
    typed_error: Callable[[EventStreamError, str | None], ServiceError],
) -> None:
    """Put the typed stream in the place of botocore's, in a response just decoded.

    Args:
        response: The response, which holds botocore's stream.
        package: The service's package, which has the classes of the events.
        operation: botocore's model of the operation.
        typed_error: Makes the typed error of botocore's and of its code.
    """
    shape: Any = operation.get_event_stream_output()  # the stubs have too wide a class

    def typed(error: EventStreamError) -> ServiceError:
        # In a stream an error goes by the name that the union of its events has for it.
        member = shape.members.get(answer(error)["Error"]["Code"])
        return typed_error(error, None if member is None else member.error_code)

    for name, attribute in fields_dict(type(response)).items():
        raw: Any = getattr(response, name)
        if isinstance(raw, BotocoreEventStream):
            # "EventStream[Events] | None": a string, for classes not yet imported.
            found = re.search(r"EventStream\[(\w+)\]", str(attribute.type))
            assert found is not None, attribute.type
            from .convert.codec import value_decoder

            events = value_decoder(getattr(package, found[1]), "dict")
            stream = EventStream(cast("_RawStream", raw), events, typed)
            object.__setattr__(response, name, stream)  # frozen for all others
