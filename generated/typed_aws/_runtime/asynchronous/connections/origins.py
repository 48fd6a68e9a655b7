"""Where requests go to."""

from __future__ import annotations

from typing import NamedTuple

from urllib3.util import parse_url

from .settings import HttpSettings

_PORTS = {"http": 80, "https": 443}


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
        """Parse a URL.

        Raises:
            ValueError: It is neither one of HTTP nor of HTTPS.
        """
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
    def of(cls, url: str, settings: HttpSettings) -> Origin:
        """Parse the part of a URL before its path.

        Raises:
            ValueError: It is neither one of HTTP nor of HTTPS.
        """
        server, proxy_url = Address.of(url), settings.proxy_for(url)
        proxy = Address.of(proxy_url) if proxy_url else None
        is_forwarded = proxy is not None and (
            not server.is_https or (proxy.is_https and settings.forwards_https)
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
