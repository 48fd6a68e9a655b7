"""Where requests go to."""

from __future__ import annotations

import re
from urllib.parse import quote

from attrs import frozen
from urllib3.util import parse_url

from .settings import HttpSettings

_PORTS = {"http": 80, "https": 443}
_ORIGIN = re.compile("[^:/?#]*://[^/?#]*")
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_SAFE = "/?:@!$&'()*+,;=-._~"
_PLAIN_TARGET = re.compile(rf"(?:[A-Za-z0-9{re.escape(_SAFE)}]|%[0-9A-F]{{2}})*")


@frozen(kw_only=True)
class Address:
    """A server or a proxy.

    Attributes:
        url: Its URL.
        scheme: `http` or `https`.
        host: The name or number that is looked up, without brackets.
        port: Its port.
        netloc: Host and port as they stand in the URL.
    """

    url: str
    scheme: str
    host: str
    port: int
    netloc: str

    @property
    def server_hostname(self) -> str:
        """The name in certificates."""
        return self.host.partition("%")[0].rstrip(".")

    @property
    def bracketed(self) -> str:
        """The host, as in a URL."""
        return f"[{self.host}]" if ":" in self.host else self.host


@frozen(kw_only=True)
class Origin:
    """A server, and the way there.

    Attributes:
        server: The server.
        proxy: The proxy before it.
        is_forwarded: Whether the proxy gets the requests, instead of opening a tunnel.
        host_header: The value of the header `Host`.
        target_prefix: What stands before the path in the first line of a request.
    """

    server: Address
    proxy: Address | None
    is_forwarded: bool
    host_header: bytes
    target_prefix: str


def find_origin(url: str, settings: HttpSettings) -> Origin:
    """Parse the part of a URL before its path.

    Raises:
        ValueError: It is no URL, or neither of HTTP nor of HTTPS.
    """
    server = _parse(url)
    proxy_url = settings.proxy_for(url)
    proxy = _parse(proxy_url) if proxy_url else None
    is_forwarded = proxy is not None and (
        server.scheme == "http" or (proxy.scheme == "https" and settings.forwards_https)
    )
    host = server.bracketed.rstrip(".")
    if is_forwarded:
        host = server.netloc
    elif server.port != _PORTS[server.scheme]:
        host = f"{host}:{server.port}"
    return Origin(
        server=server,
        proxy=proxy,
        is_forwarded=is_forwarded,
        host_header=host.encode("ascii" if host.isascii() else "idna"),
        target_prefix=f"{server.scheme}://{host}" if is_forwarded else "",
    )


def _parse(url: str) -> Address:
    parts = parse_url(url)
    if parts.scheme not in _PORTS or not parts.host:
        raise ValueError(f"{url!r} is no URL of HTTP")
    return Address(
        url=url,
        scheme=parts.scheme,
        host=parts.host.strip("[]").replace("%25", "%"),
        port=parts.port or _PORTS[parts.scheme],
        netloc=parts.netloc or "",
    )


def split_url(url: str) -> tuple[str, str]:
    """Split a URL into its origin, and the target of a request.

    Raises:
        ValueError: The target has a line break.
    """
    found = _ORIGIN.match(url)
    origin = found[0] if found else url
    target = url[len(origin) :].partition("#")[0].removesuffix("?")
    if not target.startswith("/"):
        target = f"/{target}"
    if _PLAIN_TARGET.fullmatch(target) is None:
        target = _escaped(target)
    return origin, target


def _escaped(target: str) -> str:
    """Escape what must not stand in a target, as urllib3 does."""
    if "\n" in target or "\r" in target:
        raise ValueError(f"a line break in the URL: {target!r}")
    escaped, count = _ESCAPE.subn(lambda found: found[0].upper(), target)
    safe = f"{_SAFE}%" if count == target.count("%") else _SAFE
    return quote(escaped, safe)
