"""An HTTP/1.1 server on loopback that asks a function for every answer.

It reads HTTP by hand: `http.server` parses headers with the email package, which takes
longer than everything else here, and benchmarks must not measure their server.
"""

import socket
import socketserver
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from types import TracebackType
from typing import Self, TypeAlias

from attrs import frozen

Reply: TypeAlias = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body."""

Handler: TypeAlias = Callable[[str, str, Mapping[str, str], bytes], Reply]
"""Takes method, path, headers (names in lower case), body; called by many threads."""


@frozen
class Logged:
    """A request that the server received."""

    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


class ReplayServer:
    """Serves a handler's answers on a free port of 127.0.0.1 while it is open.

    Connections are kept alive; each has a thread. The handler's headers go out as they
    are, with ``Content-Length`` where it is missing: a handler that gives another
    length than the body's breaks off the connection there. ::

        with ReplayServer(exchanges(folder)) as server:
            client = boto3.client("sagemaker", endpoint_url=server.url)
    """

    def __init__(
        self, handler: Handler, *, latency: float = 0.0, log: bool = True
    ) -> None:
        """Take a port; requests wait until the server is entered.

        Args:
            handler: Answers the requests.
            latency: Seconds to wait before each answer.
            log: Whether to keep all requests in `requests`.
        """
        self.requests: list[Logged] = []
        """What came in, in order of arrival."""
        self._handler = handler
        self._latency = latency
        self._log = log
        self._failure: Exception | None = None
        self._server = _Server(self._answer)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        """The address, for ``endpoint_url``."""
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close every connection.

        Raises:
            Exception: What the handler first raised, unless the block failed by itself.
        """
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if error is None and self._failure is not None:
            raise self._failure

    def _answer(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> Reply:
        if self._log:
            self.requests.append(Logged(method, path, headers, body))
        if self._latency:
            time.sleep(self._latency)
        try:
            return self._handler(method, path, headers, body)
        except Exception as error:
            if self._failure is None:
                self._failure = error
            # Not a status that botocore would try again.
            return 400, {}, b'{"__type": "ReplayHandlerFailed"}'


# What typeshed says a server may accept.
_Accepted: TypeAlias = socket.socket | tuple[bytes, socket.socket]


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, answer: Handler) -> None:
        self.answer = answer
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Connection)

    def process_request(self, request: _Accepted, client_address: object) -> None:
        # In the thread that accepts, so that server_close() misses no connection.
        assert isinstance(request, socket.socket)
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: _Accepted) -> None:
        assert isinstance(request, socket.socket)
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def server_close(self) -> None:
        # Wakes the threads that wait for a next request; the base class joins them.
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # the client was faster
                    connection.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self) -> None:
        assert isinstance(self.server, _Server)
        with suppress(ConnectionError):  # the client went away
            while self._exchange(self.server.answer):
                pass

    def _exchange(self, answer: Handler) -> bool:
        """Answer one request; False when the connection ends."""
        line = self.rfile.readline()
        if not line.strip():
            return False
        method, path, _ = line.decode("latin-1").split(" ", 2)
        headers = self._headers()
        if headers.get("expect", "").lower() == "100-continue":
            self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        status, given, body = answer(method, path, headers, self._body(headers))
        lines = [f"HTTP/1.1 {status} {_reason(status)}"]
        lines += [f"{name}: {value}" for name, value in given.items()]
        length = next(
            (
                value
                for name, value in given.items()
                if name.lower() == "content-length"
            ),
            None,
        )
        if length is None:
            length = str(len(body))
            lines.append(f"Content-Length: {length}")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        if method == "HEAD":
            body, length = b"", "0"
        self.connection.sendall(head + body)
        keep_alive = headers.get("connection", "").lower() != "close"
        return keep_alive and length == str(len(body))

    def _headers(self) -> dict[str, str]:
        headers: dict[str, str] = {}
        while line := self.rfile.readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        return headers

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length", "0")))
        chunks: list[bytes] = []
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self._headers()  # the trailers
        return b"".join(chunks)


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
