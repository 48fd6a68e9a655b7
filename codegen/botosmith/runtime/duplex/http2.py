"""Connections of HTTP/2, each with many streams, as h2 understands them.

h2 does no input and output: it knows the frames, and what may follow what.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

from ..asynchronous.connections.connection import HIGH, Connection
from ..asynchronous.connections.http_settings import HttpSettings
from ..asynchronous.connections.parser import MalformedError
from ..lazy import import_by_name
from ..on_error import Undo
from ..static_types.decorators import override

try:
    import_by_name("h2.connection")  # which imports the other modules
except ModuleNotFoundError as error:
    raise ImportError(
        "streams in both directions need h2: pip install 'h2>=4.1'", name=error.name
    ) from error
_H2: Any = import_by_name("h2")

# Numbers of RFC 9113: the type of a frame, and sizes.
_GOAWAY = 7
_FRAME_HEAD = 9
_LARGEST_FRAME = 1 << 14
_USUAL_WINDOW = (1 << 16) - 1
_STATUS = re.compile("[1-9][0-9]{2}")
# What answers to a server may take, such as those to pings.
_MOST_UNSENT = 1 << 20
# The window that streams share is wide, so that one that nobody reads stops no other.
_WINDOW = 1 << 30


class NoHttp2Error(Exception):
    """A server does not speak HTTP/2."""


class Changes:
    """Wakes the tasks that wait until something has changed."""

    def __init__(self) -> None:
        self._next: asyncio.Future[None] | None = None

    async def next(self, seconds: float | None) -> bool:
        """Wait for the next change; tell whether it came within some seconds."""
        self._next = self._next or asyncio.get_running_loop().create_future()
        changed, _ = await asyncio.wait((self._next,), timeout=seconds)
        return bool(changed)

    def notify(self) -> None:
        """Wake the tasks."""
        if self._next is not None:
            self._next.set_result(None)
            self._next = None


class Http2Connection(Connection):
    """A connection with many streams.

    Attributes:
        h2: What knows HTTP/2.
        received: When something has last arrived, in the loop's time.
        asked: When the server was last asked for a sign of life.
        streams: The streams that are not over, by their numbers.
        changes: Wakes the tasks that wait for the settings, or a place for a stream.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, settings: HttpSettings) -> None:
        super().__init__(loop, settings)
        self.received = self.idle_since = loop.time()
        self.asked = 0.0
        self.streams = dict[int, Http2Stream]()
        self.changes = Changes()
        self._has_begun = self._is_ready = self._is_leaving = False
        self._error: Exception | None = None
        self._unread = bytearray()
        self._taken = 0
        config = _H2.config.H2Configuration(header_encoding="latin-1")
        self.h2: Any = _H2.connection.H2Connection(config)
        codes = _H2.settings.SettingCodes
        initial = {codes.ENABLE_PUSH: 0, codes.INITIAL_WINDOW_SIZE: HIGH}
        self.h2.local_settings = _H2.settings.Settings(initial_values=initial)

    # Called by asyncio.

    @override
    def data_received(self, data: bytes) -> None:
        self.received = self.loop.time()
        while data and self.answer is not None and not self.answer.is_complete:
            # A proxy opens a tunnel; what follows is from the server.
            line, end, data = data.partition(b"\n")
            super().data_received(line + end)
        self._unread += data
        self._read()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.fail(exc or ConnectionResetError("the server hung up"))

    @override
    def resume_writing(self) -> None:
        super().resume_writing()
        self._notify()

    # Called by pools and streams.

    async def start(self, *, over_tls: bool) -> None:
        """Exchange settings with the server.

        Raises:
            NoHttp2Error: The server speaks another protocol.
            OSError: It closes the connection.
        """
        tls = self.transport.get_extra_info("ssl_object")
        if over_tls and tls.selected_alpn_protocol() != "h2":
            raise NoHttp2Error("the server does not offer HTTP/2")
        self._has_begun = True
        self.h2.initiate_connection()
        self.h2.increment_flow_control_window(_WINDOW - _USUAL_WINDOW)
        self._read()
        while not self._is_ready:
            if self._error is not None:
                raise self._error
            await self.changes.next(None)

    def has_place(self) -> bool:
        """Whether there may be another stream."""
        limit: int = self.h2.remote_settings.max_concurrent_streams
        users: int = self.h2.open_outbound_streams
        return users < limit and not (self._is_leaving or self.is_stale())

    def open(self, headers: object, timeout: float | None) -> Http2Stream:
        """Open a stream by the headers of a request."""
        number: int = self.h2.get_next_available_stream_id()
        # If h2 refuses headers, its table differs from the server's.
        with Undo(self.close):
            self.h2.send_headers(number, headers)
        stream = self.streams[number] = Http2Stream(self, number, timeout)
        self.flush()
        return stream

    def flush(self) -> None:
        """Write what h2 has to send."""
        data: bytes = self.h2.data_to_send()
        if data and not self.is_closed:
            self.transport.write(data)
            if self.transport.get_write_buffer_size() > _MOST_UNSENT:
                self.fail(ConnectionAbortedError("the server asks, and does not read"))

    def forget(self, number: int, *, is_over: bool) -> None:
        """Forget a stream; the server is told if it is not over."""
        if self.streams.pop(number, None) is None:
            return
        if not (is_over or self.is_closed):
            self.h2.reset_stream(number, _H2.errors.ErrorCodes.CANCEL)
            self.flush()
        self.changes.notify()
        if not self.streams:
            self.idle_since = self.loop.time()
            if self._is_leaving:
                self.abort()

    def fail(self, error: Exception) -> None:
        """Close the connection, whose streams get the error."""
        self._error = self._error or error
        self.abort()
        for stream in [*self.streams.values()]:
            stream.stop(error, is_over=True)
        self.changes.notify()

    def close(self) -> None:
        """Close the connection once it has no streams."""
        self._is_leaving = True
        if not self.streams:
            self.abort()

    def _notify(self) -> None:
        for stream in self.streams.values():
            stream.room.notify()

    def _read(self) -> None:
        """Read frame by frame, since h2 forgets what stands before an error."""
        unread = self._unread
        while self._has_begun and len(unread) >= _FRAME_HEAD and not self.is_closed:
            length = int.from_bytes(unread[:3])
            frame = bytes(unread[: _FRAME_HEAD + length])
            try:
                if length > _LARGEST_FRAME:
                    raise ValueError(f"a frame of {length} bytes")
                if len(frame) < _FRAME_HEAD + length:
                    break
                del unread[: len(frame)]
                if frame[3] == _GOAWAY:
                    self._take_leave(frame)
                    continue
                for event in self.h2.receive_data(frame):
                    self._handle(event)
            except (_H2.exceptions.ProtocolError, ValueError) as error:
                self.flush()
                wrong = MalformedError(f"HTTP/2: {str(error) or type(error).__name__}")
                no_http2 = NoHttp2Error("the server does not speak HTTP/2")
                self.fail(wrong if self._is_ready else no_http2)
        self.flush()

    def _take_leave(self, frame: bytes) -> None:
        """Read that the server ends the connection, after some of the streams.

        h2 would take the streams that the server goes on with for closed.
        """
        last, code = int.from_bytes(frame[9:13]), int.from_bytes(frame[13:17])
        error = ConnectionResetError(f"the server ends the connection (error {code})")
        for stream in [*self.streams.values()]:
            if code or stream.number > last & 0x7FFFFFFF:
                stream.stop(error, is_over=True)
        self.close()

    def _handle(self, event: Any) -> None:
        if isinstance(event, _H2.events.RemoteSettingsChanged):
            self._is_ready = True
            self.changes.notify()
            self._notify()
        elif isinstance(event, _H2.events.DataReceived):
            self._taken += event.flow_controlled_length
            if self._taken > _WINDOW // 2:
                self.h2.increment_flow_control_window(self._taken)
                self._taken = 0
        number: int = getattr(event, "stream_id", 0)
        if number in self.streams:
            self.streams[number].handle(event)
        elif isinstance(event, _H2.events.WindowUpdated):
            self._notify()


class Http2Stream:
    """A stream: a request whose body is sent while its answer arrives.

    Attributes:
        number: Its number in the connection.
        status: The status of the answer; 0 before it has arrived.
        headers: The headers of the answer.
        body: The part of the body that nobody has taken yet.
        is_ended: Whether the answer is complete.
        changes: Wakes the tasks that wait for something on the stream.
        room: Wakes those that wait until something can be sent.
    """

    def __init__(
        self, connection: Http2Connection, number: int, timeout: float | None
    ) -> None:
        self.number = number
        self.status = 0
        self.headers = list[tuple[str, str]]()
        self.body = bytearray()
        self.is_ended = self._has_sent_end = False
        self.changes, self.room = Changes(), Changes()
        self._connection = connection
        self._timeout = timeout
        self._error: Exception | None = None
        self._taken, self._heard = 0, 0.0

    def handle(self, event: Any) -> None:
        """Note what has happened to the stream."""
        events, connection = _H2.events, self._connection
        answers = events.ResponseReceived, events.InformationalResponseReceived
        if isinstance(event, answers):
            (_, status), *headers = event.headers
            if not _STATUS.fullmatch(status):
                self._error = MalformedError(f"HTTP/2: the status {status!r}")
            elif not status.startswith("1"):
                self.status, self.headers = int(status), headers
                self._heard = connection.received
        elif isinstance(event, events.DataReceived):
            self.body += event.data
            self._heard = connection.received if event.data else self._heard
            padding = event.flow_controlled_length - len(event.data)
            if padding and not event.stream_ended:
                connection.h2.increment_flow_control_window(padding, self.number)
        elif isinstance(event, events.StreamEnded):
            self.is_ended = True
        elif isinstance(event, events.StreamReset):
            reset = f"the server resets the stream (error {int(event.error_code)})"
            self.stop(ConnectionResetError(reset), is_over=True)
        self._notify()

    async def wait(self) -> None:
        """Wait once for something to change; raise what has ended the stream.

        All that was taken was read: the server may send as much again. While the
        request goes on, silence is no error, as long as the server answers to a ping;
        afterwards, something of the answer has to arrive.
        """
        if self._error is not None:
            raise self._error
        connection, limit = self._connection, self._timeout
        if self._taken >= HIGH // 4:
            connection.h2.increment_flow_control_window(self._taken, self.number)
            connection.flush()
            self._taken, self._heard = 0, connection.loop.time()
        left = limit and limit - self._silence()
        if await self.changes.next(left) or self._silence() < (limit or 0):
            return
        late = TimeoutError(f"nothing has arrived for {limit} s")
        if self._has_sent_end:
            if connection.received <= self._heard:
                connection.close()  # It may be dead: no new streams follow.
            self.stop(late)
        elif connection.received < connection.asked:
            connection.fail(late)
        else:
            connection.h2.ping(b"botosmit")
            connection.flush()
            connection.asked = connection.loop.time()

    def _silence(self) -> float:
        connection = self._connection
        last = max(connection.received, connection.asked)
        return connection.loop.time() - (self._heard if self._has_sent_end else last)

    async def write(self, make: Callable[[], bytes], *, is_last: bool = False) -> None:
        """Send data, which is made once its first byte can be sent.

        If it is cancelled after that, the stream is reset.
        """
        room, connection = await self._room(), self._connection
        data = memoryview(make())
        with Undo(self.stop):
            while True:
                part, data = bytes(data[:room]), data[room:]
                is_end = is_last and not data
                connection.h2.send_data(self.number, part, end_stream=is_end)
                connection.flush()
                if not data:
                    break
                room = await self._room()
        if is_last:
            self._has_sent_end, self._heard = True, connection.loop.time()
            self._notify()  # Others may be waiting by another rule.

    async def _room(self) -> int:
        """Wait until something can be sent; return how many bytes at most."""
        h2, seconds = self._connection.h2, self._timeout
        end = None if seconds is None else self._connection.loop.time() + seconds
        while True:
            if self._error is not None:
                raise self._error
            if self.is_ended:
                raise ConnectionAbortedError("the service has ended the stream")
            room: int = h2.local_flow_control_window(self.number)
            if room > 0 and not self._connection.is_writing_paused:
                return min(room, _LARGEST_FRAME)
            left = end and end - self._connection.loop.time()
            if not await self.room.next(left):
                self._connection.close()
                self.stop(TimeoutError(f"nothing could be sent for {seconds} s"))

    def take(self) -> bytes:
        """Take what has arrived of the body."""
        data, self.body = bytes(self.body), bytearray()
        self._taken += len(data)
        return data

    def stop(self, error: Exception | None = None, *, is_over: bool = False) -> None:
        """End the stream; the server is told if it is not over for it."""
        closed = ConnectionAbortedError("the stream was closed")
        self._error = self._error or error or closed
        self._connection.forget(self.number, is_over=is_over)
        self._notify()

    def _notify(self) -> None:
        if self.is_ended and self._has_sent_end:
            self._connection.forget(self.number, is_over=True)
        self.changes.notify()
        self.room.notify()
