"""Bodies and events of responses, for fakes."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
)
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, cast, overload

from attrs import fields

from .sdk import seam_of

if TYPE_CHECKING:
    from ..runtime.testing import InitialResponse, StreamingBody

E = TypeVar("E")

TypedError = Callable[[BaseException], BaseException]
"""Makes the error of a client's stream from one that a test has made."""

Talk: TypeAlias = Callable[[AsyncIterator[Any]], AsyncIterator[E]]
"""Makes the events of a service from those that a program sends."""


def body(data: bytes | str = b"") -> StreamingBody:
    """Make the body of a response, such as that of S3's `get_object`.

    Each call that a fake answers with the response gets a body of its own, which is at
    the start. An asynchronous client gets an asynchronous body.

    Args:
        data: The bytes; text is encoded as UTF-8.
    """
    made: StreamingBody = _body_class()(
        data.encode() if isinstance(data, str) else data
    )
    return made


@overload
def events(
    events: Iterable[E] = (), /, *, raises: Exception | None = None
) -> Events[E]: ...
@overload
def events(talk: Talk[E], /) -> Events[E]: ...
def events(given: Any = (), /, *, raises: Exception | None = None) -> Events[Any]:
    """Make the event stream of a response.

    Each call that a fake answers with the response gets a stream of its own, which is
    at the start. An asynchronous client gets an asynchronous stream.

    Args:
        given: The events, each a variant of the stream's union. For a stream with
            events in both directions, it may be a function that gets the events that
            the program sends, as an asynchronous iterator, and yields events: an
            asynchronous generator. Where it ends, the service ends the stream.
        raises: The error that ends the stream, such as
            `ThrottlingException(message="slow down")`.
    """
    if callable(given):
        talk: Any = given
        return Events((), raises, talk=talk)
    return Events(list(given), raises)


def opened(response: Any, typed_error: TypedError, *, is_async: bool) -> Any:
    """Give a response with streams for one call; a response without streams itself."""
    streams: dict[str, object] = {}
    cls: Any = response.__class__
    for field in fields(cls):
        value: Any = getattr(response, field.name, None)
        if isinstance(value, Events):
            events = cast("Events[object]", value)
            if events.talk is not None:
                raise TypeError(
                    f"{cls.__name__}: only streams with events in both directions have "
                    "events that a function makes"
                )
            kind: Any = AsyncEvents if is_async else ReadEvents
            streams[field.name] = kind(events.events, events.error, typed_error)
        elif (data := getattr(value, DATA, None)) is not None:
            streams[field.name] = async_body(cls, data) if is_async else sync_body(data)
    return seam_of(cls).evolve(response, **streams) if streams else response


DATA = "__botosmith_data__"
"""The attribute of bodies that has their bytes."""


@cache
def _body_class() -> Any:
    base: Any = import_module("botocore.response").StreamingBody

    def init(self: Any, data: bytes) -> None:
        base.__init__(self, BytesIO(data), len(data))
        setattr(self, DATA, data)

    def enter(self: Any) -> Any:
        return self

    return type("StreamingBody", (base,), {"__init__": init, "__enter__": enter})


def sync_body(data: bytes) -> Any:
    """Make a body of botocore."""
    return _body_class()(data)


def async_body(cls: type, data: bytes) -> Any:
    """Make a body of asynchronous clients.

    Args:
        cls: A class of the SDK.
        data: The bytes.
    """
    return seam_of(cls).async_body(sync_body(data))


class ReadEvents(Generic[E]):
    """The events of a response, which can be read once.

    Attributes:
        events: All events.
        error: What ends the stream.
    """

    def __init__(
        self,
        events: Iterable[E],
        error: Exception | None,
        typed_error: TypedError | None = None,
    ) -> None:
        self.events = events
        self.error = error
        self._typed_error = typed_error
        self._rest = iter(self.events)
        self._ends_early = error is not None

    def __iter__(self) -> Iterator[E]:
        yield from self._rest
        self._raise()

    def _raise(self) -> None:
        if self._ends_early and self.error is not None:
            self._ends_early = False
            error = self.error.with_traceback(None)
            raise self._typed_error(error) if self._typed_error else error

    def get_initial_response(self) -> InitialResponse:
        """Read the message before the events, which streams of fakes do not have.

        Raises:
            botocore.eventstream.NoInitialResponseError: Always.
        """
        raise import_module("botocore.eventstream").NoInitialResponseError

    def close(self) -> None:
        """End the stream."""
        self._rest = iter(())
        self._ends_early = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Events(ReadEvents[E]):
    """Events for responses of both kinds of clients, which get streams made of them.

    Attributes:
        talk: Makes the events instead.
    """

    def __init__(
        self,
        events: Iterable[E],
        error: Exception | None,
        *,
        talk: Talk[E] | None = None,
    ) -> None:
        super().__init__(events, error)
        self.talk = talk

    async def __aiter__(self) -> AsyncGenerator[E]:
        for event in self:
            yield event

    if TYPE_CHECKING:
        # What fits into the streams of either kind of client.

        def get_initial_response(self) -> Any: ...
        def close(self) -> Any: ...
        async def __aenter__(self) -> Self: ...
        async def __aexit__(self, *_: object) -> None: ...


class AsyncEvents(Generic[E]):
    """The same as `ReadEvents` for asynchronous clients."""

    def __init__(
        self,
        events: Iterable[E],
        error: Exception | None,
        typed_error: TypedError | None = None,
    ) -> None:
        self._events = ReadEvents(events, error, typed_error)

    async def __aiter__(self) -> AsyncGenerator[E]:
        for event in self._events:
            yield event

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events; see `Events`."""
        return self._events.get_initial_response()

    async def close(self) -> None:
        """End the stream."""
        self._events.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._events.close()
