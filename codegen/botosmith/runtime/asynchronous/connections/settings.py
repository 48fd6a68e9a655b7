"""What connections take from the session of HTTP that botocore has made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from ssl import SSLContext

from attrs import frozen


@frozen(kw_only=True)
class HttpSettings:
    """The settings of a client's connections.

    `botocore_internals.http_settings` reads them from a client.

    Attributes:
        connect_timeout: Seconds for each address, for TLS and for sending.
        read_timeout: Seconds to wait for more of an answer.
        max_pool_connections: How many connections an origin has in each loop.
        verify: Whether to verify certificates, or the file of those to trust.
        cert_file: The file of the client's certificate.
        key_file: The file of its key.
        socket_options: The arguments of `setsockopt`.
        make_context: Makes a context of TLS that trusts nobody yet.
        trusted_file: The file of certificates that a value of `verify` means.
        proxy_for: The URL of the proxy for a URL.
        proxy_headers: The headers for a proxy.
        make_proxy_context: Makes the context for TLS to a proxy, if it has its own.
        mask_proxy_url: Hides the password in the URL of a proxy.
        forwards_https: Whether HTTPS proxies get requests instead of opening tunnels.
    """

    connect_timeout: float | None
    read_timeout: float | None
    max_pool_connections: int
    verify: bool | str | None
    cert_file: str | None
    key_file: str | None
    socket_options: Sequence[tuple[int, int, int | bytes]]
    make_context: Callable[[], SSLContext]
    trusted_file: Callable[[bool | str], str]
    proxy_for: Callable[[str], str | None]
    proxy_headers: Callable[[str], Mapping[str, str]]
    make_proxy_context: Callable[[str], SSLContext | None]
    mask_proxy_url: Callable[[str], str]
    forwards_https: bool
