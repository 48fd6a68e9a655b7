"""A server on loopback that plays a script on each connection, byte by byte."""

import socket
import ssl
import struct
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from threading import Event, Lock, Thread
from typing import Any, TypeAlias

from tests.support.patience import PATIENCE

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


class Peer:
    """The server's side of a connection; `raw` is what has arrived so far."""

    def __init__(self, sock: Any, number: int, server: "Scripted") -> None:
        self.sock = sock
        self.number = number
        self.server = server
        self.raw = bytearray()
        self._unread = bytearray()

    def _more(self) -> bool:
        data = self.sock.recv(1 << 16)
        self.raw += data
        self._unread += data
        return bool(data)

    def read_head(self) -> bytes:
        """Read the head of a request; nothing at the end of the connection."""
        while b"\r\n\r\n" not in self._unread:
            if not self._more():
                return b""
        return self.read(self._unread.index(b"\r\n\r\n") + 4)

    def read(self, size: int) -> bytes:
        while len(self._unread) < size:
            if not self._more():
                break
        data = bytes(self._unread[:size])
        del self._unread[:size]
        return data

    def read_request(self) -> bytes:
        """Read a request with its body; nothing at the end of the connection."""
        head = self.read_head()
        low = head.lower()
        if b"transfer-encoding: chunked" in low:
            while not self._unread.endswith(b"0\r\n\r\n") and self._more():
                pass
            return head + self.read(len(self._unread))
        if b"content-length: " in low:
            length = low.partition(b"content-length: ")[2].partition(b"\r\n")[0]
            return head + self.read(int(length))
        return head

    def send(self, *pieces: bytes) -> None:
        for piece in pieces:
            self.sock.sendall(piece)

    def reset(self) -> None:
        linger = struct.pack("ii", 1, 0)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.sock.close()

    def wait_for_end(self) -> None:
        with suppress(OSError):
            while self._more():
                pass

    def start_tls(self, context: ssl.SSLContext) -> None:
        self.sock = context.wrap_socket(self.sock, server_side=True)


Script: TypeAlias = Callable[[Peer], None]


class Scripted:
    """A server; `errors` went wrong in scripts, other than with connections."""

    def __init__(
        self, script: Script, context: ssl.SSLContext | None, host: str
    ) -> None:
        self.script = script
        self.host = host
        self.peers: list[Peer] = []
        self.errors: list[BaseException] = []
        self.ended = 0
        self.go = Event()
        self._context = context
        self._lock = Lock()
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, 0), family=family, backlog=1024)
        self.port: int = self._socket.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'http' if self._context is None else 'https'}://{host}:{self.port}"

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.settimeout(PATIENCE)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                peer = Peer(sock, len(self.peers), self)
                self.peers.append(peer)
            Thread(target=self._play, args=(peer,), daemon=True).start()

    def _play(self, peer: Peer) -> None:
        try:
            if self._context is not None:
                peer.start_tls(self._context)
            self.script(peer)
        except OSError:
            pass
        except BaseException as error:
            self.errors.append(error)
        finally:
            peer.sock.close()
            with self._lock:
                self.ended += 1

    def raw(self) -> bytes:
        """What arrived on both connections, which must be the same."""
        first, second = self.peers
        assert first.raw == second.raw
        return bytes(first.raw)

    def wait_for_ends(self) -> None:
        for _ in range(1000):
            if self.ended == len(self.peers):
                return
            self.go.wait(0.01)
        raise AssertionError(f"{self.ended} of {len(self.peers)} connections ended")

    def close(self) -> None:
        """End the server, and all of its connections."""
        self.go.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for peer in self.peers:
            with suppress(OSError):
                peer.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)


@contextmanager
def scripted(
    script: Script, context: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Generator[Scripted, None, None]:
    server = Scripted(script, context, host)
    try:
        yield server
    finally:
        server.close()
    assert not server.errors, server.errors


def answering(*pieces: bytes) -> Script:
    """Answer each request with the same bytes, until the client ends the connection."""

    def script(peer: Peer) -> None:
        while peer.read_request():
            peer.send(*pieces)

    return script


def closing(*pieces: bytes) -> Script:
    """Answer one request, and close the connection."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(*pieces)

    return script


def stalling(*pieces: bytes) -> Script:
    """Answer one request, and wait until the client closes the connection."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(*pieces)
        peer.wait_for_end()

    return script


def tunneling(established: bytes = ESTABLISHED) -> Script:
    """Open a tunnel, and leave the connection to it."""

    def script(peer: Peer) -> None:
        head = peer.read_head()
        if not head:
            return
        authority = head.split(b" ")[1].decode()
        host, _, port = authority.rpartition(":")
        with socket.create_connection((host.strip("[]"), int(port))) as other:
            peer.send(established)

            def copy_back() -> None:
                try:
                    while data := other.recv(1 << 16):
                        peer.sock.sendall(data)
                    peer.sock.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass

            thread = Thread(target=copy_back)
            thread.start()
            try:
                while data := peer.sock.recv(1 << 16):
                    other.sendall(data)
            except OSError:
                pass
            finally:
                with suppress(OSError):
                    other.shutdown(socket.SHUT_RDWR)
                thread.join()

    return script
