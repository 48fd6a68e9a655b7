"""Proxies, tunnels and their errors are those of botocore."""

import asyncio
import socket
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ProxyConnectionError

from tests.asynchronous.connections.both import (
    Outcome,
    cancel_often,
    connections,
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
    ESTABLISHED,
    OK,
    Peer,
    Script,
    answering,
    closing,
    scripted,
    tunneling,
)

# They take about a minute.
pytestmark = [pytest.mark.slow, pytest.mark.anyio]


def _config(proxy: str, **settings: Any) -> Config:
    own: Any = settings or None
    return Config(
        connect_timeout=1,
        read_timeout=1,
        proxies={"http": proxy, "https": proxy},
        proxies_config=own,
    )


def _both(url: str, config: Config) -> Outcome:
    return same_outcome(make_request(url), config, LOCAL)


@pytest.mark.parametrize(
    "url", ["http://a.invalid/b?c", "http://a.invalid:81/", "http://[::1]:80/b"]
)
def test_forwarded_requests(url: str) -> None:
    with scripted(answering(OK)) as proxy:
        server = proxy.url.replace("//", "//user:p%40ss@")
        assert _both(url, _config(server)).body == b"ok"
        assert b"Proxy-Authorization: Basic dXNlcjpwQHNz\r\n" in proxy.raw()


@pytest.mark.parametrize(
    "established",
    [
        ESTABLISHED,
        b"HTTP/1.0 200 OK\r\nA: b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
)
def test_tls_goes_through_a_tunnel(established: bytes) -> None:
    with (
        scripted(answering(OK), server_context()) as server,
        scripted(tunneling(established)) as proxy,
    ):
        url = proxy.url.replace("//", "//user:p%40ss@")
        assert _both(f"{server.url}/a", _config(url)).body == b"ok"
        assert server.raw()
        assert len(proxy.peers) == 2
        heads = [peer.raw.partition(b"\r\n\r\n")[0] for peer in proxy.peers]
        awaited, blocking = heads
        assert b"Proxy-Authorization: Basic dXNlcjpwQHNz" in blocking
        assert b"Proxy-Authorization: Basic dXNlcjpwQHNz" in awaited
        assert awaited.startswith(f"CONNECT {server.host}:{server.port} ".encode())


async def test_tunnels_are_used_again() -> None:
    with (
        scripted(answering(OK), server_context()) as server,
        scripted(tunneling()) as proxy,
    ):
        async with opened(_config(proxy.url), LOCAL) as made:
            for _ in range(5):
                outcome = await outcome_of(made, make_request(server.url))
                assert outcome.body == b"ok"
        assert len(proxy.peers) == 1


def _ending_tunnel(peer: Peer) -> None:
    peer.read_head()
    peer.send(ESTABLISHED)
    peer.sock.shutdown(socket.SHUT_WR)
    peer.wait_for_end()


def _stalling_tunnel(peer: Peer) -> None:
    peer.read_head()
    peer.send(ESTABLISHED)
    peer.wait_for_end()


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "script",
    [
        Peer.wait_for_end,
        _stalling_tunnel,
        closing(),
        _ending_tunnel,
        closing(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"),
        closing(b"HTTP/1.1 201 Created\r\n\r\n"),
        closing(b"SSH-2.0\r\n\r\n"),
    ],
    ids=["stalls", "stalls later", "nothing", "no tunnel", "407", "201", "SSH"],
)
def test_failing_tunnels(script: Script, scheme: str) -> None:
    context = server_context() if scheme == "https" else None
    with scripted(script, context) as proxy:
        config = _config(proxy.url, proxy_ca_bundle=LOCAL)
        if scheme == "http" or script not in (_stalling_tunnel, _ending_tunnel):
            assert _both("https://localhost:1/", config).error
        else:
            assert send_awaited(make_request("https://localhost:1"), config).error


def test_tunnel_that_ends_as_tls_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: object, **__: object) -> None:
        """Return what asyncio's own method then returns."""

    monkeypatch.setattr(asyncio.BaseEventLoop, "start_tls", nothing)
    with scripted(_stalling_tunnel) as proxy:
        url = "https://localhost:1"
        outcome = send_awaited(make_request(url), _config(proxy.url), LOCAL)
        assert outcome.error == "SSLError"


@pytest.mark.parametrize("target", ["http", "https"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_errors_about_unreachable_proxies_mask_passwords(
    scheme: str, target: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    config = _config(f"{scheme}://user:secret@127.0.0.1:{port}")
    request = make_request(f"{target}://localhost/")
    assert _both(request.url, config).error == "ProxyConnectionError"
    with pytest.raises(ProxyConnectionError) as caught:
        asyncio.run(connections(config).send(request))
    assert "***:***@127.0.0.1" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.filterwarnings("ignore:Passing ssl_context")
@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
@pytest.mark.parametrize("settings", [{"proxy_ca_bundle": LOCAL}, {}])
def test_forwarding_over_tls(settings: dict[str, Any]) -> None:
    with scripted(answering(OK), server_context()) as proxy:
        config = _config(proxy.url, proxy_use_forwarding_for_https=True, **settings)
        for url in ("http://a.invalid/b", "https://a.invalid/b"):
            assert _both(url, config).body == b"ok"
            *_, first, second = proxy.peers
            assert first.raw == second.raw
            assert f"GET {url} HTTP/1.1".encode() in first.raw


@pytest.mark.parametrize("settings", [{"proxy_ca_bundle": LOCAL}, {}])
def test_tunnel_through_an_https_proxy_has_tls_in_tls(settings: dict[str, Any]) -> None:
    with (
        scripted(answering(OK), server_context()) as server,
        scripted(tunneling(), server_context()) as proxy,
    ):
        config = _config(proxy.url, **settings)
        assert _both(server.url, config).body == b"ok"
        assert server.raw()


def test_client_certificates_for_proxies() -> None:
    files = certificate_files("client")
    with (
        scripted(answering(OK), server_context()) as server,
        scripted(tunneling(), server_context(clients=files[0])) as proxy,
    ):
        config = _config(proxy.url, proxy_ca_bundle=LOCAL, proxy_client_cert=files)
        assert _both(server.url, config).body == b"ok"


@pytest.mark.parametrize(
    "settings",
    [{"proxy_ca_bundle": "/does/not/exist"}, {"proxy_client_cert": "/does/not/exist"}],
)
def test_files_that_do_not_exist_are_the_same_error(settings: dict[str, Any]) -> None:
    with scripted(tunneling(), server_context()) as proxy:
        assert _both("https://localhost:1/", _config(proxy.url, **settings)).error


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "http://", "127.0.0.1:x"])
def test_urls_that_are_no_proxies_are_the_same_error(proxy: str) -> None:
    assert _both("http://localhost:1/", _config(proxy)).error


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_cancelled_tunnels_close_their_sockets(scheme: str) -> None:
    with (
        scripted(answering(OK), server_context()) as server,
        scripted(tunneling(), server_context() if scheme == "https" else None) as proxy,
    ):
        asyncio.run(cancel_often(server.url, _config(proxy.url), LOCAL))
        proxy.wait_for_ends()
