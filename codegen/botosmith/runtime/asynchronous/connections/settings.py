"""The settings that connections take from botocore's session of HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from ssl import SSLContext
from typing import NamedTuple


class HttpSettings(NamedTuple):
    """The settings of a client's connections.

    `botocore_internals.http_settings` reads them from a client.

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
