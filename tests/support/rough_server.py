"""An HTTP server on loopback that can also answer badly: late, too short, or not."""

import socket
import ssl
import struct
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from enum import Enum, auto
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Lock, Thread
from typing import Any, NamedTuple, TypeAlias


class End(Enum):
    """How an answer ends a connection."""

    CLOSE = auto()
    RESET = auto()


class Received(NamedTuple):
    """A request that the server received."""

    path: str
    headers: dict[str, str]
    """By their names in lower case."""
    body: bytes
    method: str


Part: TypeAlias = bytes | float | End
"""Something to send, seconds to wait, or the end of the connection."""

Answer: TypeAlias = Callable[[Received], Iterable[Part]]


def http_response(body: bytes, status: int = 200, **headers: str) -> bytes:
    """Write a response; `_` in the names of headers is `-`."""
    named = {"content-length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
    head = "\r\n".join([f"HTTP/1.1 {status} Status", *lines, "", ""])
    return head.encode() + body


class RoughServer:
    """A server in threads of its own, so that it serves any number of event loops.

    With a context, it speaks TLS.
    """

    def __init__(self, answer: Answer, context: ssl.SSLContext | None = None) -> None:
        self.answer: Answer = answer
        self.requests: list[Received] = []
        self._lock = Lock()
        self._stopped = Event()
        self._open: set[socket.socket] = set()
        outer = self

        class Handler(StreamRequestHandler):
            def handle(self) -> None:
                with suppress(OSError):
                    outer._serve(self)

        self._server = ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._server.request_queue_size = 128
        self._server.socket.listen(128)
        listening = self._server.socket
        if context is not None:
            self._server.socket = context.wrap_socket(listening, server_side=True)
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_address[1]}"

    @contextmanager
    def running(self) -> Generator["RoughServer"]:
        """Serve while the block runs."""
        thread = Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._stopped.set()
            self._server.shutdown()
            with self._lock:
                for connection in self._open:
                    with suppress(OSError):
                        connection.shutdown(socket.SHUT_RDWR)
            # Does not wait for the threads of connections.
            self._server.socket.close()
            thread.join()

    def _serve(self, handler: StreamRequestHandler) -> None:
        connection: Any = handler.connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._open.add(connection)
        try:
            while (request := _read(handler)) is not None:
                with self._lock:
                    self.requests.append(request)
                for part in self.answer(request):
                    if part is End.CLOSE:
                        return
                    if part is End.RESET:
                        linger = struct.pack("ii", 1, 0)
                        connection.setsockopt(
                            socket.SOL_SOCKET, socket.SO_LINGER, linger
                        )
                        connection.close()
                        return
                    if isinstance(part, bytes):
                        connection.sendall(part)
                    elif isinstance(part, float):
                        self._stopped.wait(part)
        finally:
            with self._lock:
                self._open.discard(connection)


def _read(handler: StreamRequestHandler) -> Received | None:
    stream: Any = handler.rfile
    start: bytes = stream.readline()
    if not start:
        return None
    method, path, _ = start.decode().split(" ")
    headers: dict[str, str] = {}
    while (line := stream.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode().partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("expect") == "100-continue":
        handler.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    if headers.get("transfer-encoding") == "chunked":
        return Received(path, headers, _read_chunks(stream), method)
    length = int(headers.get("content-length", "0"))
    body = stream.read(length)
    if len(body) < length:
        return None  # the client has given up
    return Received(path, headers, body, method)


def _read_chunks(stream: Any) -> bytes:
    body = b""
    while size := int(stream.readline(), 16):
        body += stream.read(size)
        stream.readline()
    while stream.readline() not in (b"\r\n", b""):
        pass
    return body
