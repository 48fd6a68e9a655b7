"""Servers that misbehave cause the errors of botocore over urllib3."""

import socket
from socket import create_server
from typing import Any

import pytest
from botocore.config import Config
from botocore.httpsession import URLLib3Session

from tests.asynchronous.connections.both import make_request, same_outcome, send_awaited
from tests.asynchronous.connections.scripted import (
    CONTINUE,
    OK,
    Peer,
    Script,
    Scripted,
    answering,
    closing,
    scripted,
    stalling,
)
from tests.support.sweeps import mostly_slow

SHORT = Config(connect_timeout=0.4, read_timeout=0.4, proxies={})


def _resetting(*pieces: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(*pieces)
        # What was sent has to arrive before the reset.
        peer.server.go.wait(0.05)
        peer.reset()

    return script


def _resetting_at_once(peer: Peer) -> None:
    peer.server.go.wait(0.05)  # Connecting has ended.
    peer.reset()


def _half_closing(peer: Peer) -> None:
    peer.read_head()
    peer.sock.shutdown(socket.SHUT_WR)
    peer.wait_for_end()


def _trickling(peer: Peer) -> None:
    while peer.read_request():
        for place in range(len(OK)):
            peer.send(OK[place : place + 1])
            peer.server.go.wait(0.03)


def _head(*lines: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", *lines, "", ""]).encode("latin-1")


CHUNKED = _head("Transfer-Encoding: chunked")

SCRIPTS: dict[str, Script] = {
    "nothing": closing(),
    "no answer": stalling(),
    "reset at once": _resetting_at_once,
    "reset": _resetting(),
    "reset in a status line": _resetting(b"HTTP/1.1 2"),
    "reset in a body": _resetting(_head("Content-Length: 9"), b"abc"),
    "reset in chunks": _resetting(CHUNKED, b"3\r\nabc\r\n"),
    "reset in a body without a length": _resetting(_head(), b"abc"),
    "half-closed": _half_closing,
    "stalled in a head": stalling(b"HTTP/1.1 200 OK\r\nA: b"),
    "stalled in a body": stalling(_head("Content-Length: 9"), b"abc"),
    "stalled in chunks": stalling(CHUNKED, b"3\r\nab"),
    "stalled in a body without a length": stalling(_head(), b"abc"),
    "trickling": _trickling,
    "short": closing(_head("Content-Length: 9"), b"abc"),
    "empty instead of a length": closing(_head("Content-Length: 9")),
    "short chunks": closing(CHUNKED, b"3\r\nab"),
    "no last chunk": closing(CHUNKED, b"3\r\nabc\r\n"),
    "no line after the last chunk": closing(CHUNKED, b"3\r\nabc\r\n0\r\n"),
    "half a line after the last chunk": closing(CHUNKED, b"3\r\nabc\r\n0\r\n\r"),
    "no chunks": closing(CHUNKED),
    "chunk without a size": closing(CHUNKED, b"x\r\nabc\r\n0\r\n\r\n"),
    "empty size": closing(CHUNKED, b"\r\nabc\r\n0\r\n\r\n"),
    "chunks with extensions": closing(CHUNKED, b"3;a=b\r\nabc\r\n0;c\r\n\r\n"),
    "chunks with trailers": closing(CHUNKED, b"3\r\nabc\r\n0\r\nA: b\r\nC: d\r\n\r\n"),
    "no chunks at all": closing(CHUNKED, b"0\r\n\r\n"),
    "body until the end": closing(_head(), b"abc"),
    "no body until the end": closing(_head()),
    "closing": closing(_head("Content-Length: 3", "Connection: close"), b"abc"),
    "HTTP/1.0": closing(b"HTTP/1.0 200 OK\r\n\r\nabc"),
    "HTTP/1.0 with a length": closing(
        b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc"
    ),
    "HTTP/1.0 kept": closing(
        b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nabc"
    ),
    "204": answering(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "204 with a length": answering(b"HTTP/1.1 204 No\r\nContent-Length: 0\r\n\r\n"),
    "304": answering(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"),
    "100": answering(CONTINUE, OK),
    "100 twice": answering(CONTINUE, b"HTTP/1.1 100 C\r\nA: b\r\n\r\n", OK),
    "error": answering(b"HTTP/1.1 503 Slow\r\nContent-Length: 3\r\n\r\nabc"),
    "error until the end": closing(b"HTTP/1.1 503 Slow\r\n\r\nabc"),
    "redirect": answering(
        b"HTTP/1.1 301 M\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"
    ),
    "no reason": answering(b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok"),
    "empty reason": answering(b"HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok"),
    "headers": answering(
        _head(
            "Content-Length: 0",
            "A: 1",
            "a: 2",
            "B:",
            "C:  c d ",
            "D: \t\xe4\xff",
            "E: x\ty",
        )
    ),
    "many headers": answering(
        _head("Content-Length: 0", *(f"A{number}: b" for number in range(90)))
    ),
    "other protocol": closing(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "HTTP/2": closing(b"HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n"),
    "no status": closing(b"HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n"),
    "small status": closing(b"HTTP/1.1 99 OK\r\nContent-Length: 0\r\n\r\n"),
    "letters": closing(b"<html>not HTTP</html>\r\n\r\n"),
    "long status line": closing(b"HTTP/1.1 200 " + b"a" * 70_000 + b"\r\n\r\n"),
    "long header": closing(_head("A: " + "b" * 70_000)),
    "more than the answer": answering(OK + b"more"),
    "two answers": answering(OK + OK),
    "gzip": answering(_head("Content-Encoding: gzip", "Content-Length: 3"), b"abc"),
}


FEW = ("no answer", "stalled in a body", "no last chunk", "more than the answer")


@pytest.mark.parametrize("streams", [False, True], ids=["read", "streamed"])
@pytest.mark.parametrize("name", mostly_slow(SCRIPTS, FEW))
def test_failures_are_the_same(name: str, streams: bool) -> None:
    with scripted(SCRIPTS[name]) as server:
        same_outcome(make_request(server.url, streams=streams), SHORT)


@pytest.mark.slow
@pytest.mark.parametrize("streams", [False, True], ids=["read", "streamed"])
@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n",
    ],
)
def test_heads_are_the_same(answer: bytes, streams: bool) -> None:
    with scripted(answering(answer)) as server:
        same_outcome(make_request(server.url, "HEAD", streams=streams))


STRICT = {
    "two lengths": _head("Content-Length: 3", "Content-Length: 4") + b"abcd",
    "length and chunks": _head("Content-Length: 3", "Transfer-Encoding: chunked")
    + b"3\r\nabc\r\n0\r\n\r\n",
    "letters in a length": _head("Content-Length: x") + b"abc",
    "negative length": _head("Content-Length: -3") + b"abc",
    "large length": _head("Content-Length: 99999999999999999999999") + b"abc",
    "no end of a chunk": CHUNKED + b"3\r\nabcd\r\n0\r\n\r\n",
    "negative chunk": CHUNKED + b"-3\r\nabc\r\n0\r\n\r\n",
    "large chunk": CHUNKED + b"99999999999999999999\r\nabc\r\n0\r\n\r\n",
    "header without a colon": _head("Content-Length: 0", "abc"),
    "control character": _head("Content-Length: 0", "A: b\0c"),
    "large head": _head(*(f"A{number}: {'b' * 1000}" for number in range(70))),
    "many informational answers": b"HTTP/1.1 102 P\r\nA: b\r\n\r\n" * 4000,
    "HTTP/0.9": b"HTTP/0.9 200 OK\r\n\r\nabc",
    "HTTP/1.2": b"HTTP/1.2 200 OK\r\n\r\nabc",
    "other protocol": b"HTTP/1.1 101 S\r\nUpgrade: a\r\nConnection: upgrade\r\n\r\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", STRICT)
def test_malformed_answers_break_the_connection(name: str) -> None:
    with scripted(stalling(STRICT[name])) as server:
        outcome = send_awaited(make_request(server.url))
        assert outcome.error == "ConnectionClosedError"
        outcome = send_awaited(make_request(server.url, streams=True))
        assert (outcome.error or outcome.body) in (
            "ConnectionClosedError",
            "ResponseStreamingError",
        )


@pytest.mark.slow
def test_endless_trailers_break_the_connection() -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(CHUNKED, b"3\r\nabc\r\n0\r\n")
        for number in range(1 << 20):
            peer.send(b"A%d: b\r\n" % number)

    with scripted(script) as server:
        error = send_awaited(make_request(server.url)).error
        assert error == "ConnectionClosedError"


@pytest.mark.slow
def test_informational_answers_are_skipped() -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
    with scripted(answering(CONTINUE, hints, OK)) as server:
        outcome = send_awaited(make_request(server.url))
        assert (outcome.status, outcome.body) == (200, b"ok")
        assert outcome.headers == (("Content-Length", "2"),)


def test_refused_connections_are_the_same() -> None:
    with create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    request = make_request(f"http://127.0.0.1:{port}/")
    assert same_outcome(request).error == "EndpointConnectionError"


@pytest.mark.slow
@pytest.mark.parametrize(
    "url",
    [
        "http://does-not-exist.invalid/",
        "http://a..b/",
        f"http://{'a' * 64}.invalid/",
        "http://[::1/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:x/",
        "http:///a",
    ],
)
def test_unknown_hosts_are_the_same(url: str) -> None:
    request = make_request("http://localhost")
    request.url = url
    assert same_outcome(request).error


@pytest.mark.slow
def test_connect_timeouts_are_the_same() -> None:
    with create_server(("127.0.0.1", 0), backlog=0) as server:
        address = server.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        request = make_request(f"http://127.0.0.1:{address[1]}/")
        try:
            assert same_outcome(request, SHORT).error == "ConnectTimeoutError"
        finally:
            for one in waiting:
                one.close()


@pytest.mark.slow
@pytest.mark.parametrize("streams", [False, True], ids=["read", "streamed"])
def test_a_request_has_its_own_read_timeout(streams: bool) -> None:
    context = {"read_timeout": 0.1}
    with scripted(stalling(_head("Content-Length: 9"), b"abc")) as server:
        request = make_request(server.url, streams=streams, context=context)
        config = Config(read_timeout=300, proxies={})
        outcome = send_awaited(request, config)
        assert (outcome.error or outcome.body) == "ReadTimeoutError"


@pytest.mark.slow
@pytest.mark.skipif(
    not hasattr(URLLib3Session, "_get_request_timeout"), reason="needs botocore 1.43"
)
@pytest.mark.parametrize("limit", [0, -1, "soon"])
def test_bad_read_timeouts_are_the_same(server: Scripted, limit: Any) -> None:
    request = make_request(server.url, context={"read_timeout": limit})
    assert same_outcome(request).error == "HTTPClientError"


@pytest.mark.slow
def test_stalls_of_writing_are_the_same() -> None:
    def script(peer: Peer) -> None:
        peer.server.go.wait()

    with scripted(script) as server:
        request = make_request(server.url, "PUT", b"a" * 50_000_000)
        assert same_outcome(request, SHORT).error == "ConnectionClosedError"
