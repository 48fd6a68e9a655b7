"""The bodies and event streams of botocore, with bytes that are awaited."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import suppress
from functools import partial
from io import BytesIO
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Self

from ..botocore_internals import EVENT_STREAMS, event_parts, raw_stream
from ..lazy import import_by_name
from .threads import in_thread

if TYPE_CHECKING:
    from ..static_types.botocore_types import (
        EventStream,
        InitialResponse,
        OperationModel,
        StreamingBody,
    )
    from .connections.response_body import ArrivingBody
else:
    from botocore.eventstream import EventStream
    from botocore.response import StreamingBody

_EVENTS = import_by_name("botocore.eventstream")

EVENT_STREAMS.add(__name__)


def awaited_parts(parsed: dict[str, object], operation: OperationModel) -> None:
    """Replace botocore's bodies and event streams in a result, which would block."""
    if operation.has_streaming_output or operation.has_event_stream_output:
        for name, value in parsed.items():
            if isinstance(value, EventStream):
                parsed[name] = AwaitedEvents(value)
            elif isinstance(value, StreamingBody):
                parsed[name] = AwaitedBody(value)


def close_parts(parsed: Mapping[str, object]) -> None:
    """Close the bodies and event streams of a result that nobody gets."""
    for value in parsed.values():
        if isinstance(value, EventStream | StreamingBody):
            value.close()


class AwaitedBody:
    """A body of botocore's, which checks its length and checksum.

    What arrives on a connection is awaited; what is in memory is there already; and
    everything else is read in threads, since only its `read` knows how long it takes.
    """

    def __init__(self, body: Any) -> None:
        self._body = body
        self._raw = raw_stream(body)
        # A body that arrives on a connection; its module needs httptools.
        self._fill: Any = getattr(self._raw, "fill", None)
        self._blocks = self._fill is None and not isinstance(self._raw, BytesIO)

    async def read(self, amt: int | None = None) -> bytes:
        """Read a number of bytes; without one, the rest."""
        if self._fill is not None:
            await self._fill(amt)
        read: Callable[[], bytes] = partial(self._body.read, amt)
        if self._blocks:
            return await in_thread(read, discard=lambda _: self.close())
        return read()

    async def readinto(self, b: bytearray) -> int:
        """Read bytes into a buffer, and return how many."""
        data = await self.read(len(b))
        b[: len(data)] = data
        return len(data)

    async def readlines(self) -> list[bytes]:
        """Read all lines of the rest."""
        return (await self.read()).splitlines(keepends=True)

    async def iter_chunks(self, chunk_size: int = 1024) -> AsyncGenerator[bytes]:
        """Read the rest in chunks of a number of bytes."""
        while chunk := await self.read(chunk_size):
            yield chunk

    async def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> AsyncGenerator[bytes]:
        """Read the rest line by line."""
        pending = b""
        while chunk := await self.read(chunk_size):
            *lines, pending = (pending + chunk).splitlines(keepends=True)
            for line in lines:
                yield line if keepends else line.splitlines()[0]
        if pending:
            yield pending if keepends else pending.splitlines()[0]

    def __aiter__(self) -> AsyncGenerator[bytes]:
        return self.iter_chunks()

    def readable(self) -> bool:
        """Return whether there is more to read."""
        return bool(self._body.readable())

    def tell(self) -> int:
        """Return how many bytes have been read."""
        return int(self._body.tell())

    async def aclose(self) -> None:
        """Close the stream."""
        self.close()

    def close(self) -> None:
        """Close the stream."""
        self._body.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()


async def begin_events(body: ArrivingBody) -> object:
    """Wait for the first message of a body, and make a body that parsers read it from.

    The `more` of that body waits for what follows.
    """
    prelude = 12
    await body.fill(prelude)
    first = body.read(prelude)
    buffer = _EVENTS.EventStreamBuffer()
    buffer.add_data(first)
    # botocore's parser fails in the same way if these bytes begin no message.
    with suppress(_EVENTS.ParserError):
        next(buffer, None)
        rest = max(int.from_bytes(first[:4]) - prelude, 0)
        await body.fill(rest)
        first += body.read(rest)
    return SimpleNamespace(
        stream=lambda: iter((first,)), more=body.more, close=body.close
    )


def initial_response(message: Any) -> InitialResponse:
    """Check that the first message of a stream is one before its events."""
    if message is None or message.headers.get(":event-type") != "initial-response":
        raise _EVENTS.NoInitialResponseError
    found: InitialResponse = message
    return found


class AwaitedEvents:
    """The messages of an event stream of botocore's, which parses them."""

    def __init__(self, stream: Any) -> None:
        """Wrap a stream, of which botocore's parser has read one message at most."""
        self._stream = stream
        self._raw_stream: Any = raw_stream(stream)
        self._event_generator = self._messages()

    async def _messages(self) -> AsyncGenerator[Any]:
        if (more := getattr(self._raw_stream, "more", None)) is not None:
            buffer = _EVENTS.EventStreamBuffer()
            while chunk := await more():
                buffer.add_data(chunk)
                for message in buffer:
                    yield message
            return
        # botocore's own iterator has what came with the message that has been read.
        messages, _ = event_parts(self._stream)
        receive = partial(next, messages, None)
        while message := await in_thread(receive, discard=lambda _: self.close()):
            yield message

    async def _parse_event(self, message: object) -> Any:
        return self._stream._parse_event(message)

    async def __aiter__(self) -> AsyncGenerator[Mapping[str, object]]:
        async for message in self._event_generator:
            if event := await self._parse_event(message):
                yield event

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events."""
        return initial_response(await anext(self._event_generator, None))

    def close(self) -> None:
        """Close the connection that delivers the events."""
        self._raw_stream.close()
