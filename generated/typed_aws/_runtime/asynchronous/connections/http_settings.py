"""The settings of connections, and where requests go to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from ssl import SSLContext
from typing import NamedTuple

from urllib3.util import parse_url

_PORTS = {"http": 80, "https": 443}


class HttpSettings(NamedTuple):
    """The settings of connections, which `http_settings` reads from a client.

    Attributes:
        connect_timeout: Seconds for each address, for TLS and for sending.
        read_timeout: Seconds to wait for more of an answer.
        max_pool_connections: How many connections an origin has in each loop.
        socket_options: The arguments of `setsockopt`.
        make_context: Makes the context for TLS with servers, or with the proxy whose
            URL it is given. It reads files.
        proxy_for: The URL of the proxy for a URL.
        proxy_headers: The headers for a proxy.
        mask_proxy_url: Hides the password in the URL of a proxy.
        forwards_https: Whether HTTPS proxies get requests instead of opening tunnels.
        takes_short_bodies: Whether a body may end before its announced length, which
            older versions of botocore refuse.
        encode_target: Escapes what must not stand in the first line of a request.
    """

    connect_timeout: float | None
    read_timeout: float | None
    max_pool_connections: int
    socket_options: Sequence[tuple[int, int, int | bytes]]
    make_context: Callable[[str | None], SSLContext]
    proxy_for: Callable[[str], str | None]
    proxy_headers: Callable[[str], Mapping[str, str]]
    mask_proxy_url: Callable[[str], str]
    forwards_https: bool
    takes_short_bodies: bool
    encode_target: Callable[[str], str]


class Address(NamedTuple):
    """A server or a proxy.

    Attributes:
        url: Its URL.
        is_https: Whether TLS is spoken with it.
        host: The name or number that is looked up, without brackets.
        port: Its port.
        netloc: Host and port as they stand in the URL.
    """

    url: str
    is_https: bool
    host: str
    port: int
    netloc: str

    @classmethod
    def of(cls, url: str) -> Address:
        """Parse a URL; raise `ValueError` unless it is one of HTTP or HTTPS."""
        parts = parse_url(url)
        usual = _PORTS.get(parts.scheme or "")
        if usual is None or not parts.host:
            raise ValueError(f"{url!r} is no URL of HTTP")
        host, port = parts.host.strip("[]").replace("%25", "%"), parts.port or usual
        return cls(url, parts.scheme == "https", host, port, parts.netloc or "")

    @property
    def is_numeric(self) -> bool:
        """Whether the host is a number, which need not be looked up."""
        return self.host.replace(".", "").isdigit() or ":" in self.host

    @property
    def server_hostname(self) -> str:
        """The name in certificates."""
        return self.host.partition("%")[0].rstrip(".")

    @property
    def bracketed(self) -> str:
        """The host, as in a URL."""
        return f"[{self.host}]" if ":" in self.host else self.host


class Origin(NamedTuple):
    """A server, and the way there.

    Attributes:
        server: The server.
        proxy: The proxy before it.
        is_forwarded: Whether the proxy gets the requests, instead of opening a tunnel.
        host: The value of the header `Host`.
        target_prefix: What stands before the path in the first line of a request.
    """

    server: Address
    proxy: Address | None
    is_forwarded: bool
    host: str
    target_prefix: str

    @classmethod
    def of(cls, url: str, settings: HttpSettings, *, forwards: bool = True) -> Origin:
        """Parse the part of a URL before its path, as `Address.of` does.

        Unless proxies may forward requests, they always open tunnels.
        """
        server, proxy_url = Address.of(url), settings.proxy_for(url)
        proxy = Address.of(proxy_url) if proxy_url else None
        is_forwarded = (
            forwards
            and proxy is not None
            and (not server.is_https or (proxy.is_https and settings.forwards_https))
        )
        host = server.bracketed.rstrip(".")
        if server.port != _PORTS["https" if server.is_https else "http"]:
            host = f"{host}:{server.port}"
        if is_forwarded:
            host = server.netloc
        prefix = f"{url.partition(':')[0]}://{host}" if is_forwarded else ""
        if not host.isascii():
            host = host.encode("idna").decode()
        return cls(server, proxy, is_forwarded, host, prefix)
