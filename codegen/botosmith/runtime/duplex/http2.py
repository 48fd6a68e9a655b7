"""Connections of HTTP/2, each with many streams, as h2 understands them.

h2 does no input and output: it knows the frames, and what may follow what.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from ..asynchronous.connections.connection import HIGH, Connection
from ..asynchronous.connections.origins import HttpSettings
from ..asynchronous.connections.parser import MalformedError
from ..on_error import Undo
from ..static_types.decorators import override

try:
    _H2: Any = import_module("h2.connection")
except ModuleNotFoundError as error:
    raise ImportError(
        "streams in both directions need h2: pip install 'h2>=4.1'", name=error.name
    ) from error
_CONFIG: Any = import_module("h2.config")
_EVENTS: Any = import_module("h2.events")
_ERRORS: Any = import_module("h2.exceptions")
_SETTINGS: Any = import_module("h2.settings")

Headers = Sequence[tuple[bytes, bytes]]

# Numbers of RFC 9113: the code of an error, the type of a frame, sizes.
_CANCEL = 8
_GOAWAY = 7
_FRAME_HEAD = 9
_LARGEST_FRAME = 1 << 14
_USUAL_WINDOW = (1 << 16) - 1
# A connection's own window is wide, so that a stream that nobody reads stops no other.
_WINDOW = 1 << 30


class NoHttp2Error(Exception):
    """A server does not speak HTTP/2."""


class Changes:
    """Wakes the tasks that wait until something has changed."""

    def __init__(self) -> None:
        self._waiters = set[asyncio.Future[None]]()

    async def next(self, seconds: float | None) -> bool:
        """Wait for the next change; tell whether it came within some seconds."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await asyncio.wait((waiter,), timeout=seconds)
        finally:
            self._waiters.discard(waiter)
        return waiter.done()

    def notify(self) -> None:
        """Wake the tasks."""
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)


class Http2Connection(Connection):
    """A connection with many streams.

    Attributes:
        received: When something has last arrived, in the loop's time.
        is_leaving: Whether it closes after its streams, and gets no new ones.
        streams: The streams that are not over, by their numbers.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, settings: HttpSettings) -> None:
        super().__init__(loop, settings)
        self.received = loop.time()
        self.is_leaving = False
        self.streams = dict[int, Http2Stream]()
        self._changes = Changes()
        self._has_begun = self._is_ready = False
        self._error: Exception | None = None
        self._unread = bytearray()
        self._taken = 0
        config = _CONFIG.H2Configuration(header_encoding="latin-1")
        self._h2: Any = _H2.H2Connection(config)
        codes = _SETTINGS.SettingCodes
        self._h2.local_settings = _SETTINGS.Settings(
            initial_values={codes.ENABLE_PUSH: 0, codes.INITIAL_WINDOW_SIZE: HIGH}
        )

    # Called by asyncio.

    @override
    def data_received(self, data: bytes) -> None:
        self.received = self.loop.time()
        if self.answer is not None and not self.answer.is_complete:
            # A proxy opens a tunnel; what follows is from the server.
            head, end, data = data.partition(b"\r\n\r\n")
            super().data_received(head + end)
        self._unread += data
        if self._has_begun:
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

    async def start(self, timeout: float | None) -> None:
        """Exchange settings with the server.

        Raises:
            NoHttp2Error: The server speaks another protocol.
            TimeoutError: It says nothing for some seconds.
            OSError: It closes the connection.
        """
        tls = self.transport.get_extra_info("ssl_object")
        if tls is not None and tls.selected_alpn_protocol() != "h2":
            raise NoHttp2Error("the server does not offer HTTP/2")
        self._has_begun = True
        self._h2.initiate_connection()
        self._h2.increment_flow_control_window(_WINDOW - _USUAL_WINDOW)
        self._read()
        while not self._is_ready:
            if self._error is not None:
                raise self._error
            if not await self._changes.next(timeout):
                raise TimeoutError(f"no settings have arrived for {timeout} s")

    def has_place(self) -> bool:
        """Whether there may be another stream."""
        limit: int = self._h2.remote_settings.max_concurrent_streams
        users: int = self._h2.open_outbound_streams
        return users < limit and not (self.is_leaving or self.is_stale())

    def open(self, headers: Headers, timeout: float | None) -> Http2Stream:
        """Open a stream by the headers of a request."""
        number: int = self._h2.get_next_available_stream_id()
        self._h2.send_headers(number, headers)
        stream = self.streams[number] = Http2Stream(self, number, timeout)
        self._flush()
        return stream

    def room(self, number: int) -> int:
        """How many bytes of a stream may be sent now."""
        if self.is_writing_paused:
            return 0
        window: int = self._h2.local_flow_control_window(number)
        largest: int = self._h2.max_outbound_frame_size
        return min(window, largest)

    def send(self, number: int, data: memoryview, *, is_last: bool) -> None:
        """Send a part of a stream, for which there is room."""
        self._h2.send_data(number, data, end_stream=is_last)
        self._flush()

    def widen(self, number: int, size: int) -> None:
        """Let the server send more of a stream."""
        self._h2.increment_flow_control_window(size, number)
        self._flush()

    def ping(self) -> None:
        """Ask the server for a sign of life."""
        self._h2.ping(b"botosmit")
        self._flush()

    def leave(self, number: int, *, is_over: bool) -> None:
        """Forget a stream; the server is told if it is not over."""
        if self.streams.pop(number, None) is None:
            return
        if not (is_over or self.is_closed):
            self._h2.reset_stream(number, _CANCEL)
            self._flush()
        if not self.streams:
            self.idle_since = self.loop.time()
            if self.is_leaving:
                self.abort()

    def fail(self, error: Exception) -> None:
        """Close the connection, whose streams get the error."""
        self._error = self._error or error
        self.abort()
        for stream in [*self.streams.values()]:
            stream.fail(error)
        self._notify()

    def close(self) -> None:
        """Close the connection once it has no streams."""
        self.is_leaving = True
        if not self.streams:
            self.abort()

    def _flush(self) -> None:
        data: bytes = self._h2.data_to_send()
        if data and not self.is_closed:
            self.transport.write(data)

    def _notify(self) -> None:
        self._changes.notify()
        for stream in self.streams.values():
            stream.changes.notify()

    def _read(self) -> None:
        """Read frame by frame, since h2 forgets what stands before an error."""
        unread = self._unread
        while len(unread) >= _FRAME_HEAD and not self.is_closed:
            end = _FRAME_HEAD + int.from_bytes(unread[:3])
            if end > _FRAME_HEAD + _LARGEST_FRAME:
                # h2 would wait for all of it, as for the `HTTP` of an older server.
                self.fail(self._misread(ValueError("a frame is too large")))
                return
            if len(unread) < end:
                break
            frame = bytes(unread[:end])
            del unread[:end]
            if frame[3] == _GOAWAY:
                self._take_leave(frame)
                continue
            try:
                events = self._h2.receive_data(frame)
            except _ERRORS.ProtocolError as error:
                self._flush()
                self.fail(self._misread(error))
                return
            for event in events:
                self._handle(event)
        self._flush()

    def _misread(self, error: Exception) -> Exception:
        if not self._is_ready:
            return NoHttp2Error("the server does not speak HTTP/2")
        return MalformedError(f"HTTP/2: {error or type(error).__name__}")

    def _take_leave(self, frame: bytes) -> None:
        """Read that the server ends the connection, after some of the streams.

        h2 would take the streams that the server goes on with for closed.
        """
        self.is_leaving = True
        last = int.from_bytes(frame[9:13]) & 0x7FFFFFFF
        code = int.from_bytes(frame[13:17])
        error = ConnectionResetError(f"the server ends the connection (error {code})")
        for stream in [*self.streams.values()]:
            if code or stream.number > last:
                stream.fail(error)
        self.close()

    def _handle(self, event: Any) -> None:
        if isinstance(event, _EVENTS.RemoteSettingsChanged):
            self._is_ready = True
            self._notify()
        elif isinstance(event, _EVENTS.DataReceived):
            self._taken += event.flow_controlled_length
            if self._taken > _WINDOW // 2:
                self._h2.increment_flow_control_window(self._taken)
                self._taken = 0
        number: int = getattr(event, "stream_id", 0)
        stream = self.streams.get(number)
        if stream is not None:
            stream.handle(event)
        elif number == 0 and isinstance(event, _EVENTS.WindowUpdated):
            self._notify()


class Http2Stream:
    """A stream: a request whose body is sent while its answer arrives.

    Attributes:
        number: Its number in the connection.
        status: The status of the answer; 0 before it has arrived.
        headers: The headers of the answer.
        body: The part of the body that nobody has taken yet.
        is_ended: Whether the answer is complete.
        has_sent_end: Whether the body of the request is complete.
        error: What has ended the stream, if it did not end in order.
        changes: Wakes the tasks that wait for something.
    """

    def __init__(
        self, connection: Http2Connection, number: int, timeout: float | None
    ) -> None:
        self.number = number
        self.status = 0
        self.headers = list[tuple[str, str]]()
        self.body = bytearray()
        self.is_ended = self.has_sent_end = False
        self.error: Exception | None = None
        self.changes = Changes()
        self._connection = connection
        self._timeout = timeout
        self._taken = 0

    def handle(self, event: Any) -> None:
        """Note what has happened to the stream."""
        if isinstance(event, _EVENTS.ResponseReceived):
            fields = [(str(name), str(value)) for name, value in event.headers]
            self.headers = [one for one in fields if not one[0].startswith(":")]
            self.status = int(dict(fields)[":status"])
        elif isinstance(event, _EVENTS.DataReceived):
            self.body += event.data
            self._taken += event.flow_controlled_length - len(event.data)
        elif isinstance(event, _EVENTS.StreamEnded):
            self.is_ended = True
            self._leave_if_over()
        elif isinstance(event, _EVENTS.StreamReset):
            code = int(event.error_code)
            self.fail(ConnectionResetError(f"the server resets it (error {code})"))
        self.changes.notify()

    async def wait(self) -> None:
        """Wait until something has changed; raise what has ended the stream.

        While the request goes on, silence is no error, as long as the server answers
        to a ping; afterwards, something has to arrive on this stream.
        """
        self._check()
        seconds, asked = self._timeout, 0.0
        while not await self.changes.next(seconds):
            assert self._timeout is not None
            now, received = self._connection.loop.time(), self._connection.received
            late = TimeoutError(f"nothing has arrived for {self._timeout} s")
            if self.has_sent_end:
                self.reset(late)
            elif now - received < self._timeout:
                seconds = self._timeout - (now - received)
                continue
            elif asked > received:
                self._connection.fail(late)
            else:
                self._connection.ping()
                seconds, asked = self._timeout, now
                continue
            raise late

    async def write(self, make: Callable[[], bytes], *, is_last: bool = False) -> None:
        """Send data, which is made once its first byte can be sent.

        If it is cancelled after that, the stream is reset.
        """
        await self._wait_for_room()
        data = memoryview(make())
        with Undo(self.reset):
            while True:
                part = data[: self._connection.room(self.number)]
                data = data[len(part) :]
                is_end = is_last and not data
                self._connection.send(self.number, part, is_last=is_end)
                if not data:
                    break
                await self._wait_for_room()
        if is_last:
            self.has_sent_end = True
            self._leave_if_over()
            self.changes.notify()  # Those who wait have a limit now.

    async def _wait_for_room(self) -> None:
        self._check_sending()
        while self._connection.room(self.number) <= 0:
            if not await self.changes.next(self._timeout):
                late = TimeoutError(f"nothing could be sent for {self._timeout} s")
                self.reset(late)
            self._check_sending()

    def take(self) -> bytes:
        """Take what has arrived of the body, so that more may arrive."""
        data = bytes(self.body)
        self.body.clear()
        self._taken += len(data)
        if self._taken >= HIGH // 4 and not (self.is_ended or self.error):
            self._connection.widen(self.number, self._taken)
            self._taken = 0
        return data

    def fail(self, error: Exception) -> None:
        """End the stream, of which the server knows."""
        self.error = self.error or error
        self._connection.leave(self.number, is_over=True)
        self.changes.notify()

    def reset(self, error: Exception | None = None) -> None:
        """End the stream, unless it is over, and tell the server."""
        self.error = self.error or error or ConnectionAbortedError("it is closed")
        self._connection.leave(self.number, is_over=False)
        self.changes.notify()

    def _check(self) -> None:
        if self.error is not None:
            raise self.error

    def _check_sending(self) -> None:
        self._check()
        if self.is_ended:
            raise ConnectionAbortedError("the service has ended the stream")

    def _leave_if_over(self) -> None:
        if self.is_ended and self.has_sent_end:
            self._connection.leave(self.number, is_over=True)
