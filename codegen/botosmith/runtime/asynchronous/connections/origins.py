"""Where requests go to."""

from __future__ import annotations

import re
from urllib.parse import quote

from attrs import frozen
from urllib3.util import parse_url

from .settings import HttpSettings

_PORTS = {"http": 80, "https": 443}
_ESCAPE = re.compile("%[0-9A-Fa-f]{2}")
_SAFE = "/?:@!$&'()*+,;=-._~"
_PLAIN_TARGET = re.compile(rf"(?:[A-Za-z0-9{re.escape(_SAFE)}]|%[0-9A-F]{{2}})*")


@frozen(kw_only=True)
class Address:
    """A host and a port.

    Attributes:
        host: The name or number that is looked up, without brackets.
        port: The port.
    """

    host: str
    port: int

    @property
    def server_hostname(self) -> str:
        """The name in certificates."""
        return self.host.partition("%")[0].rstrip(".")

    @property
    def authority(self) -> str:
        """Host and port, as in a request for a tunnel."""
        return f"{_bracketed(self.host)}:{self.port}"


@frozen(kw_only=True)
class Origin:
    """A server, and the way there.

    Attributes:
        address: Where it listens.
        is_https: Whether TLS is spoken with it.
        host_header: The value of the header `Host`.
        proxy: The URL of the proxy; `None` without one.
        proxy_address: Where that listens.
        is_forwarded: Whether the proxy gets the requests, instead of opening a tunnel.
        target_prefix: What stands before the path in the first line of a request.
    """

    address: Address
    is_https: bool
    host_header: bytes
    proxy: str | None
    proxy_address: Address | None
    is_forwarded: bool
    target_prefix: str


def find_origin(text: str, settings: HttpSettings) -> Origin:
    """Parse the part of a URL before its path.

    Raises:
        ValueError: It is no URL, or neither of HTTP nor of HTTPS.
    """
    scheme, address = _parse(text)
    name = _bracketed(address.host.rstrip("."))
    host = name if address.port == _PORTS[scheme] else f"{name}:{address.port}"
    proxy = settings.proxy_for(text)
    proxy_scheme, proxy_address = _parse(proxy) if proxy else ("", None)
    is_forwarded = proxy is not None and (
        scheme == "http" or (proxy_scheme == "https" and settings.forwards_https)
    )
    return Origin(
        address=address,
        is_https=scheme == "https",
        host_header=host.encode("ascii" if host.isascii() else "idna"),
        proxy=proxy,
        proxy_address=proxy_address,
        is_forwarded=is_forwarded,
        target_prefix=f"{scheme}://{host}" if is_forwarded else "",
    )


def _parse(url: str) -> tuple[str, Address]:
    parts = parse_url(url)
    if parts.scheme not in _PORTS or not parts.host:
        raise ValueError(f"{url!r} is no URL of HTTP")
    host = parts.host.strip("[]").replace("%25", "%")
    return parts.scheme, Address(host=host, port=parts.port or _PORTS[parts.scheme])


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def split_url(url: str) -> tuple[str, str]:
    """Split a URL into its origin, and the target of a request.

    Raises:
        ValueError: The target has a line break.
    """
    begin = url.find("://") + 3
    end = min(
        (place for place in (url.find(mark, begin) for mark in "/?#") if place >= 0),
        default=len(url),
    )
    target = url[end:].partition("#")[0]
    if not target.startswith("/"):
        target = f"/{target}"
    if _PLAIN_TARGET.fullmatch(target) is None:
        target = _escaped(target)
    return url[:end], target


def _escaped(target: str) -> str:
    """Escape what must not stand in a target, as urllib3 does."""
    if "\n" in target or "\r" in target:
        raise ValueError(f"a line break in the URL: {target!r}")
    escaped, count = _ESCAPE.subn(lambda found: found[0].upper(), target)
    is_escaped = count == target.count("%")
    return quote(escaped if is_escaped else target, f"{_SAFE}{'%' * is_escaped}")
