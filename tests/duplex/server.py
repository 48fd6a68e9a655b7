"""A server of events in both directions over HTTP/2, which plays a script per stream.

It takes requests and events only with the right signatures. It shares no code with the
runtime, except that botocore reads messages and h2 knows HTTP/2 for both.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias

from attrs import Factory, define, field
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import (
    DataReceived,
    Event,
    PingReceived,
    RequestReceived,
    StreamEnded,
    StreamReset,
)
from h2.exceptions import H2Error
from h2.settings import SettingCodes, Settings
from hyperframe.frame import GoAwayFrame

from tests.asynchronous.connections.certificates import server_context
from tests.duplex.signatures import check_request
from tests.duplex.stream import GoneError, Stream
from tests.support.boto import SECRET_KEY
from tests.support.patience import PATIENCE

Script: TypeAlias = Callable[[Stream], Awaitable[None]]
"""What the server does in a stream."""

# The length of a request is unknown, and its events have signatures of their own.
_EXPECTED = {
    ":method": "POST",
    "content-type": "application/vnd.amazon.eventstream",
    "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-EVENTS",
    "content-length": None,
    "transfer-encoding": None,
}


@define(eq=False)
class Connection:
    """The server's side of a connection."""

    server: "Server"
    silent: bool = False
    """Whether nothing is sent, not even what HTTP/2 asks for."""
    pings: int = 0
    """How many PINGs came."""
    streams: dict[int, Stream] = Factory(dict[int, Stream])
    ended: asyncio.Event = field(init=False, factory=asyncio.Event)
    _reader: asyncio.StreamReader = field(kw_only=True, alias="reader")
    _writer: asyncio.StreamWriter = field(kw_only=True, alias="writer")
    _h2: H2Connection = field(init=False)
    _changed: asyncio.Condition = field(init=False, factory=asyncio.Condition)

    async def run(self) -> None:
        """Take what the client sends until the connection ends."""
        settings = {SettingCodes.MAX_CONCURRENT_STREAMS: 100, **self.server.settings}
        self._h2 = H2Connection(H2Configuration(False, "utf-8"))
        self._h2.local_settings = Settings(client=False, initial_values=settings)
        self._h2.initiate_connection()
        try:
            await self._flush()
            while data := await self._reader.read(1 << 16):
                for event in self._h2.receive_data(data):
                    self._handle(event)
                await self._flush()
                await self._notify()
        except (OSError, H2Error) as error:
            self.server.ends.append(repr(error))
        finally:
            for stream in self.streams.values():
                stream.lose("the connection has ended")
            self._writer.close()
            self.ended.set()
            await self._notify()

    async def act(self, action: Callable[[H2Connection], None]) -> None:
        """Send something; raises `GoneError` if the client has reset the stream."""
        try:
            action(self._h2)
            await self._flush()
        except (OSError, H2Error) as error:
            raise GoneError(repr(error)) from error

    async def send_data(self, stream: int, data: bytes, pad: int | None = None) -> None:
        """Send data for which there is room."""
        await self.act(lambda h2: h2.send_data(stream, data, pad_length=pad))

    async def room(self, stream: Stream) -> int:
        """Wait until the client takes data; return how much."""
        limit = self._h2.max_outbound_frame_size
        async with self._changed:
            while not stream.has_ended:
                window = self._h2.local_flow_control_window(stream.id)
                if window > 0:
                    return min(window, limit)
                await self._changed.wait()
        raise GoneError("the stream has ended")

    async def open_window(self, stream: int, size: int) -> None:
        """Let the client send so much more."""
        with suppress(GoneError):
            await self.act(lambda h2: h2.increment_flow_control_window(size, stream))

    async def goaway(self, last: int = 2**31 - 1, code: int = 0) -> None:
        """Say that no stream after the given one is served; the others go on."""
        frame = GoAwayFrame(stream_id=0, last_stream_id=last, error_code=code)
        # h2 itself could not go on.
        self._writer.write(frame.serialize())
        await self._writer.drain()

    async def change(self, settings: Mapping[SettingCodes, int]) -> None:
        changed = {int(code): settings[code] for code in settings}
        await self.act(lambda h2: h2.update_settings(changed))

    async def speak(self) -> None:
        """End a silence."""
        self.silent = False
        await self._flush()

    def write(self, data: bytes) -> None:
        """Send what need not be HTTP/2."""
        self._writer.write(data)

    def close(self) -> None:
        """Close the connection in order."""
        self._writer.close()

    def abort(self) -> None:
        """Reset the connection."""
        self._writer.transport.abort()

    def _handle(self, event: Event) -> None:
        match event:
            case RequestReceived():
                stream = self.server.begin(self, event)
                self.streams[event.stream_id] = stream
            case DataReceived() if size := event.flow_controlled_length:
                # A script that does not read closes only the stream's own window.
                with suppress(H2Error):
                    self._h2.increment_flow_control_window(size)
                self.streams[event.stream_id].arrive(event.data, size)
            case StreamEnded():
                self.streams[event.stream_id].half_close()
            case StreamReset():
                self.streams[event.stream_id].reset_code = event.error_code
                self.streams[event.stream_id].lose("the client has reset the stream")
            case PingReceived():
                self.pings += 1
            case _:
                pass

    async def _flush(self) -> None:
        if not self.silent and (data := self._h2.data_to_send()):
            self._writer.write(data)
            await self._writer.drain()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()


@define(eq=False)
class Server:
    """A server on loopback."""

    script: Script
    settings: Mapping[SettingCodes, int] = Factory(dict[SettingCodes, int])
    is_silent: bool = False
    """Whether nothing is sent on the connections that follow."""
    secrets: dict[str, str] = field(init=False, factory=dict[str, str])
    """The secret keys of access keys, other than the usual one."""
    url: str = field(init=False, default="")
    connections: list[Connection] = field(init=False, factory=list[Connection])
    streams: list[Stream] = field(init=False, factory=list[Stream])
    ends: list[str] = field(init=False, factory=list[str])
    """How connections ended that did not end in order."""
    failures: list[BaseException] = field(init=False, factory=list[BaseException])
    """What went wrong in scripts, other than that the client was gone."""
    tasks: set[object] = field(init=False, factory=set[object])
    """The tasks that serve connections, and play scripts."""
    _scripts: list[asyncio.Task[None]] = field(
        init=False, factory=list[asyncio.Task[None]]
    )

    async def connected(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Serve a connection until it ends."""
        self.tasks.add(asyncio.current_task())
        connection = Connection(self, self.is_silent, reader=reader, writer=writer)
        self.connections.append(connection)
        await connection.run()

    async def settled(self) -> None:
        """Wait until no stream is open."""
        async with asyncio.timeout(PATIENCE):
            for stream in self.streams:
                await stream.closed.wait()

    async def left(self) -> None:
        """Wait until no connection is open."""
        async with asyncio.timeout(PATIENCE):
            for connection in self.connections:
                await connection.ended.wait()

    def open_connections(self) -> list[Connection]:
        """The connections that have not ended."""
        return [one for one in self.connections if not one.ended.is_set()]

    def begin(self, connection: Connection, event: RequestReceived) -> Stream:
        headers = {str(name): str(value) for name, value in event.headers}
        headers["host"] = headers[":authority"]
        url = f"{headers[':scheme']}://{headers['host']}{headers[':path']}"
        try:
            found = {name: headers.get(name) for name in _EXPECTED}
            assert found == _EXPECTED
            key = headers["authorization"].split("/")[0].rpartition("=")[2]
            secret = self.secrets.get(key, SECRET_KEY)
            chain = check_request(secret, headers[":method"], url, headers)
        except (AssertionError, KeyError) as error:
            self.failures.append(error)
            raise ConnectionError("a wrong request") from error
        number = len(self.streams)
        stream = Stream(connection, event.stream_id, number, headers, chain)
        self.streams.append(stream)
        self._scripts.append(asyncio.create_task(self._play(stream)))
        self.tasks.add(self._scripts[-1])
        return stream

    async def stop(self) -> None:
        """End all scripts and connections."""
        for script in self._scripts:
            script.cancel()
        await asyncio.gather(*self._scripts, return_exceptions=True)
        for connection in self.connections:
            connection.abort()
            await connection.ended.wait()

    async def _play(self, stream: Stream) -> None:
        try:
            await self.script(stream)
        except GoneError:
            pass
        except Exception as error:
            self.failures.append(error)
            stream.connection.abort()


@asynccontextmanager
async def serving(
    script: Script,
    settings: Mapping[SettingCodes, int] | None = None,
    protocols: Sequence[str] = ("h2",),
    *,
    tls: bool = True,
) -> AsyncGenerator[Server, None]:
    """Serve while the block runs, and check that nothing went wrong in scripts.

    Args:
        settings: Settings of HTTP/2 that clients get.
        protocols: What to agree to by ALPN.
        tls: Whether there is TLS, instead of HTTP/2 with prior knowledge.
    """
    context = server_context() if tls else None
    if context is not None:
        context.set_alpn_protocols([*protocols])
    server = Server(script, settings or {})
    listening = await asyncio.start_server(
        server.connected, "127.0.0.1", ssl=context, backlog=1024
    )
    port = listening.sockets[0].getsockname()[1]
    server.url = f"http{'s' if tls else ''}://localhost:{port}"
    try:
        yield server
    finally:
        listening.close()
        await server.stop()
        # They explain what the client has seen.
        assert not server.failures, (server.failures, server.ends)
