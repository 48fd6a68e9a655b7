"""TLS with the settings of botocore, and its errors."""

import asyncio
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config

from tests.asynchronous.connections.both import (
    make_request,
    opened,
    outcome_of,
    same_outcome,
    send_awaited,
)
from tests.asynchronous.connections.certificates import (
    LOCAL,
    certificate_files,
    server_context,
)
from tests.asynchronous.connections.scripted import (
    OK,
    Peer,
    Script,
    answering,
    closing,
    scripted,
)

# They take about a minute.
pytestmark = [pytest.mark.slow, pytest.mark.anyio]

SHORT = Config(connect_timeout=0.5, read_timeout=0.5, proxies={})


def _both(url: str, config: Config = SHORT, verify: Any = LOCAL, **more: Any) -> Any:
    return same_outcome(make_request(url, **more), config, verify)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_trusted_certificates(host: str) -> None:
    with scripted(answering(OK), server_context()) as server:
        url = server.url.replace("127.0.0.1", host)
        assert _both(url).body == b"ok"
        assert server.raw()


@pytest.mark.parametrize(
    ("name", "verify"),
    [
        ("localhost", None),
        ("localhost", True),
        ("example.com", certificate_files("example.com")[0]),
        ("localhost", certificate_files("example.com")[0]),
        ("localhost", "/does/not/exist"),
        ("localhost", __file__),
    ],
    ids=["default", "True", "other host", "other issuer", "absent", "no certificate"],
)
def test_untrusted_certificates(name: str, verify: Any) -> None:
    with scripted(answering(OK), server_context(name)) as server:
        assert _both(server.url, verify=verify).error == "SSLError"


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_without_verification_any_certificate_is_taken() -> None:
    with scripted(answering(OK), server_context("example.com")) as server:
        assert _both(server.url, verify=False).body == b"ok"


def test_client_certificates(tmp_path: Path) -> None:
    files = certificate_files("client")
    with scripted(answering(OK), server_context(clients=files[0])) as server:
        config = SHORT.merge(Config(client_cert=files))
        assert _both(server.url, config).body == b"ok"
        both = tmp_path / "both.pem"
        both.write_text("".join(Path(file).read_text() for file in files))
        assert _both(server.url, SHORT.merge(Config(client_cert=str(both)))).body
        assert send_awaited(make_request(server.url), SHORT, LOCAL).error
        absent = SHORT.merge(Config(client_cert="/does/not/exist"))
        assert _both(server.url, absent).error == "ConnectionClosedError"


def _closing_at_once(peer: Peer) -> None:
    peer.sock.recv(1)
    peer.sock.shutdown(socket.SHUT_RDWR)


def _resetting(peer: Peer) -> None:
    peer.sock.recv(1)
    peer.reset()


def _plain(peer: Peer) -> None:
    peer.sock.recv(1)
    peer.send(OK)
    peer.wait_for_end()


@pytest.mark.parametrize(
    "script", [Peer.wait_for_end, _closing_at_once, _resetting, _plain]
)
def test_failing_handshakes(script: Script) -> None:
    with scripted(script) as server:
        assert _both(server.url.replace("http:", "https:")).error


def _cut(peer: Peer) -> None:
    """End a connection without telling so in TLS."""
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
    peer.sock.shutdown(socket.SHUT_RDWR)


def _unwrapping(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\n\r\nabc")
    peer.sock = peer.sock.unwrap()


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize(
    "script",
    [closing(), closing(b"HTTP/1.1 200 OK\r\n\r\nabc"), _cut, _unwrapping],
    ids=["nothing", "until the end", "cut", "unwrapping"],
)
def test_ends_of_connections_are_the_same_with_tls(
    script: Script, streams: bool
) -> None:
    with scripted(script, server_context()) as server:
        _both(server.url, streams=streams)


async def test_bodies_may_be_larger_than_any_buffer() -> None:
    def script(peer: Peer) -> None:
        while request := peer.read_request():
            body = request.partition(b"\r\n\r\n")[2]
            peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body))
            peer.send(body)

    body = bytes(range(256)) * 20_000
    with scripted(script, server_context()) as server:
        async with opened(verify=LOCAL) as made:
            for streams in (False, True):
                request = make_request(server.url, "PUT", body, streams=streams)
                assert (await outcome_of(made, request)).body == body
        assert len(server.peers) == 1


async def test_one_context_for_many_tasks() -> None:
    contexts: list[ssl.SSLContext] = []

    def count(proxy: str | None) -> ssl.SSLContext:
        contexts.append(made.settings.make_context(proxy))
        return contexts[-1]

    with scripted(answering(OK), server_context()) as server:
        async with opened(Config(max_pool_connections=50), LOCAL) as made:
            untyped: Any = made
            untyped._opener._settings = made.settings._replace(make_context=count)
            requests = [make_request(server.url) for _ in range(50)]
            outcomes = await asyncio.gather(
                *(outcome_of(made, request) for request in requests)
            )
            assert {outcome.body for outcome in outcomes} == {b"ok"}
    assert len(contexts) == 1
