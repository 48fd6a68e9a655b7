"""An HTTP/1.1 server on loopback that calls a function for each answer.

It parses HTTP itself: `http.server` parses headers with the email package, which takes
longer than everything else here, and benchmarks must not measure their server.
"""

import socket
import socketserver
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from types import TracebackType
from typing import Self, TypeAlias

from .messages import HttpRequest, HttpResponse

Handler: TypeAlias = Callable[[HttpRequest], HttpResponse]
"""Answers a request; several threads may call it at once."""


class ReplayServer:
    """Serves the answers of a handler on a free port of 127.0.0.1 while it is open.

    Connections are kept alive, and each has a thread. The headers of an answer are sent
    unchanged, with ``Content-Length`` added if it is missing. An answer whose
    ``Content-Length`` is not the length of its body ends the connection after the
    body. ::

        with ReplayServer(exchange_handler(folder)) as server:
            client = boto3.client("sagemaker", endpoint_url=server.url)
    """

    def __init__(
        self, handler: Handler, *, latency: float = 0.0, log: bool = True
    ) -> None:
        """Open a port; requests wait until the server is entered.

        Args:
            handler: Answers the requests.
            latency: Seconds to wait before each answer.
            log: Whether to keep the requests in `requests`.
        """
        self.requests: list[HttpRequest] = []
        """The requests so far, in order of arrival."""
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
            Exception: The first exception that the handler raised, unless the block
                raised one itself.
        """
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        if error is None and self._failure is not None:
            raise self._failure

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if self._log:
            self.requests.append(request)
        if self._latency:
            time.sleep(self._latency)
        try:
            return self._handler(request)
        except Exception as error:
            if self._failure is None:
                self._failure = error
            # Not a status that botocore retries.
            body = b'{"__type": "ReplayHandlerFailed"}'
            return HttpResponse(status=400, body=body)


# What a server may accept, according to typeshed.
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
        # In the accepting thread, so that server_close() misses no connection.
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
        # Wakes the threads that wait for another request; the base class joins them.
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # the client has closed it
                    connection.shutdown(socket.SHUT_RDWR)
        super().server_close()


class _Connection(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True

    def handle(self) -> None:
        assert isinstance(self.server, _Server)
        with suppress(ConnectionError):  # the client has closed it
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
        response = answer(
            HttpRequest(
                method=method, path=path, headers=headers, body=self._body(headers)
            )
        )
        body = response.body
        lines = [f"HTTP/1.1 {response.status} {_reason(response.status)}"]
        lines += [f"{name}: {value}" for name, value in response.headers.items()]
        lengths = [
            value
            for name, value in response.headers.items()
            if name.lower() == "content-length"
        ]
        length = lengths[0] if lengths else str(len(body))
        if not lengths:
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

    def _body(self, headers: dict[str, str]) -> bytes:
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
