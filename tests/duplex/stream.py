"""The server's side of a stream: what the scripts of tests call."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import define, field
from botocore.eventstream import EventStreamBuffer
from h2.errors import ErrorCodes

from tests.duplex.signatures import Chain
from tests.support.event_stream import encode_message

if TYPE_CHECKING:
    from tests.duplex.server import Connection

REQUEST_ID = "00000000-0000-4000-8000-000000000044"
# So much may a client's clock differ from ours.
_SKEW = timedelta(minutes=5)


class GoneError(ConnectionError):
    """The client has reset the stream, or the connection has ended."""


class Received(NamedTuple):
    """An event of the client."""

    kind: str
    payload: bytes
    headers: Mapping[str, Any]

    @property
    def content(self) -> Any:
        """What the payload has in JSON."""
        return json.loads(self.payload)


@define(eq=False)
class Stream:
    """The server's side of a stream."""

    connection: "Connection"
    id: int
    number: int
    """How many streams of the server came before."""
    headers: Mapping[str, str]
    """The headers of the request, `:path` and the like among them."""
    chain: Chain
    reset_code: int | None = None
    """The code with which the client has reset the stream."""
    has_ended: bool = False
    """Whether the server sends nothing more."""
    closed: asyncio.Event = field(init=False, factory=asyncio.Event)
    """Set when neither side sends anything more."""
    _is_half_closed: bool = field(init=False, default=False)
    _arrived: asyncio.Queue[tuple[bytes, int] | GoneError | None] = field(
        init=False, factory=asyncio.Queue[tuple[bytes, int] | GoneError | None]
    )
    _messages: EventStreamBuffer = field(init=False, factory=EventStreamBuffer)

    async def receive(self) -> Received | None:
        """Wait for the next event, and check its signature; None at the signed end.

        Nothing else opens the window of the stream.

        Raises:
            GoneError: The client has reset the stream, or the connection has ended.
            AssertionError: The client sent something else than a signed event.
        """
        signed = await self._next_message()
        assert signed is not None, "the request ended without a signed end"
        assert [*signed.headers] == [":date", ":chunk-signature"]
        date: Any = signed.headers[":date"]
        time = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=date)
        assert abs(datetime.now(UTC) - time) < _SKEW
        signature = self.chain.sign(time, signed.payload)
        assert signed.headers[":chunk-signature"] == signature
        if not signed.payload:
            return None
        buffer = EventStreamBuffer()
        buffer.add_data(signed.payload)
        event: Any
        (event,) = buffer
        assert event.headers[":message-type"] == "event"
        return Received(str(event.headers[":event-type"]), event.payload, event.headers)

    async def half_closed(self) -> None:
        """Wait for the end of the request, which follows the signed end."""
        assert await self._next_message() is None

    async def gone(self) -> None:
        """Wait until the client resets the stream, or the connection ends.

        What the client still sends is read, and not looked at.
        """
        with suppress(GoneError):
            while await self._take() is not None:
                pass
            await self._take()

    async def respond(self, status: int | str = 200, **headers: str) -> None:
        """Send the headers of the response; `_` in names stands for `-`."""
        named = {
            "content_type": "application/vnd.amazon.eventstream",
            "x_amzn_requestid": REQUEST_ID,
            **headers,
        }
        sent = [(name.replace("_", "-"), value) for name, value in named.items()]
        sent.insert(0, (":status", str(status)))
        await self.connection.act(lambda h2: h2.send_headers(self.id, sent))

    async def refuse(self, status: int, code: str) -> None:
        """Answer with an error, and nothing else."""
        await self.respond(
            status, content_type="application/json", x_amzn_errortype=code
        )
        await self.write(b'{"message": "refused"}')
        await self.end()

    async def send(self, kind: str, content: object) -> None:
        """Send an event with JSON."""
        await self.write(message("event", kind, content))

    async def fail(self, kind: str, **content: object) -> None:
        """Send an exception of the model, after which no events follow."""
        await self.write(message("exception", kind, content))

    async def error(self, code: str, text: str) -> None:
        """Send an error that is in no model."""
        headers = {":error-code": code, ":error-message": text}
        await self.write(encode_message({":message-type": "error", **headers}, b""))

    async def write(self, data: bytes) -> None:
        """Send bytes as the client's windows allow; raises what `receive` does."""
        while data:
            size = await self.connection.room(self)
            piece, data = data[:size], data[size:]
            await self.connection.send_data(self.id, piece)

    async def end(self) -> None:
        """End the response."""
        self.has_ended = True
        self._close_if_over()
        await self.connection.act(lambda h2: h2.end_stream(self.id))

    async def reset(self, code: ErrorCodes = ErrorCodes.INTERNAL_ERROR) -> None:
        """End the stream with an error."""
        self._close()
        await self.connection.act(lambda h2: h2.reset_stream(self.id, code))

    def arrive(self, data: bytes, size: int) -> None:
        """Take data, which takes a size of the stream's window."""
        self._arrived.put_nowait((data, size))

    def half_close(self) -> None:
        """Take the end of the request."""
        self._is_half_closed = True
        self._close_if_over()
        self._arrived.put_nowait(None)

    def lose(self, reason: str) -> None:
        """Take the end of the stream."""
        self._close()
        self._arrived.put_nowait(GoneError(reason))

    def _close_if_over(self) -> None:
        if self.has_ended and self._is_half_closed:
            self.closed.set()

    def _close(self) -> None:
        self.has_ended = True
        self.closed.set()

    async def _next_message(self) -> Any:
        while True:
            for found in self._messages:
                return found
            data = await self._take()
            if data is None:
                return None
            self._messages.add_data(data)

    async def _take(self) -> bytes | None:
        arrived = await self._arrived.get()
        if isinstance(arrived, GoneError):
            self._arrived.put_nowait(arrived)
            raise arrived
        if arrived is None:
            return None
        data, size = arrived
        await self.connection.open_window(self.id, size)
        return data


def message(kind: str, name: str, content: object) -> bytes:
    """Write an event or an exception, with JSON."""
    headers = {
        ":message-type": kind,
        f":{kind}-type": name,
        ":content-type": "application/json",
    }
    return encode_message(headers, json.dumps(content).encode())
