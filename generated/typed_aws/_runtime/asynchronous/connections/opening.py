"""New connections: to servers and proxies, with TLS, and through tunnels."""

from __future__ import annotations

import ssl
from asyncio import get_running_loop, timeout, to_thread
from collections.abc import Sequence
from socket import SOCK_STREAM
from threading import Lock
from typing import Any

from ...lazy import import_by_name
from ...on_error import Undo
from .connection import Connection
from .http_settings import Address, HttpSettings, Origin

_ERRORS = import_by_name("botocore.exceptions")


class Opener:
    """Opens connections, of a class of them, with the settings of a client.

    With TLS, servers are offered the `protocols`; by default, those of the settings.
    """

    def __init__(
        self,
        settings: HttpSettings,
        cls: type[Connection] = Connection,
        protocols: Sequence[str] = (),
    ) -> None:
        self._settings = settings
        self._cls = cls
        self._protocols = protocols
        self._lock = Lock()
        self._contexts: dict[str | None, ssl.SSLContext] = {}

    async def open(self, origin: Origin, url: str) -> Connection:
        """Open a connection; errors have the URL.

        Raises:
            BotoCoreError: The server or proxy cannot be reached, or refuses.
            TimeoutError: Nothing arrives from it.
            OSError: It breaks the connection, as `ssl.SSLError` over TLS.
        """
        proxy, server = origin.proxy, origin.server
        try:
            connection = await self._connect(proxy or server)
        except OSError as error:
            if proxy is not None:
                raise self._proxy_error(proxy, error) from error
            kind = _ERRORS.EndpointConnectionError
            if isinstance(error, TimeoutError):
                kind = _ERRORS.ConnectTimeoutError
            raise kind(endpoint_url=url, error=error) from error
        with Undo(connection.abort):
            for option in self._settings.socket_options:
                connection.transport.get_extra_info("socket").setsockopt(*option)
            if proxy is not None:
                await self._pass_proxy(connection, origin, proxy)
            if server.is_https and not origin.is_forwarded:
                await self._start_tls(connection, server)
        return connection

    async def _connect(self, address: Address) -> Connection:
        """Connect to the first address of a host that can be reached."""
        loop, settings = get_running_loop(), self._settings
        places: list[Any] = [(address.host, address.port)]
        if not address.is_numeric:
            found = await loop.getaddrinfo(*places[0], type=SOCK_STREAM)
            places = [place for *_, place in found]
        last = OSError(f"{address.host} has no address")
        for host, port, *_ in places:
            try:
                async with timeout(settings.connect_timeout):
                    _, connection = await loop.create_connection(
                        lambda: self._cls(loop, settings), host, port
                    )
            except OSError as error:
                last = error
            else:
                return connection
        raise last

    async def _start_tls(
        self, connection: Connection, address: Address, proxy: str | None = None
    ) -> None:
        context = self._contexts.get(proxy)
        if context is None:
            context = await to_thread(self._context, proxy)
        limit = self._settings.connect_timeout
        try:
            if connection.is_closed:
                raise ConnectionResetError
            async with timeout(limit):
                transport = await connection.loop.start_tls(
                    connection.transport,
                    connection,
                    context,
                    server_hostname=address.server_hostname,
                    # asyncio's own limit would be a minute, with another error.
                    ssl_handshake_timeout=2 * limit if limit else 1e6,
                )
            # If the connection ends as TLS begins, asyncio returns nothing.
            if transport is None:
                raise ConnectionResetError
            connection.transport = transport
        except ConnectionResetError as error:
            if error.errno is not None:
                raise
            # So says asyncio where OpenSSL says that the connection has ended.
            raise ssl.SSLEOFError("the connection was closed during TLS") from error

    def _context(self, proxy: str | None) -> ssl.SSLContext:
        # Reading the files takes long: many tasks make a context once.
        with self._lock:
            if proxy not in self._contexts:
                made = self._contexts[proxy] = self._settings.make_context(proxy)
                if self._protocols and proxy is None:
                    made.set_alpn_protocols(self._protocols)
            return self._contexts[proxy]

    async def _pass_proxy(
        self, connection: Connection, origin: Origin, proxy: Address
    ) -> None:
        settings = self._settings
        if proxy.is_https:
            try:
                await self._start_tls(connection, proxy, proxy.url)
            except OSError as error:
                raise self._proxy_error(proxy, error) from error
        if origin.is_forwarded:
            return
        authority = f"{origin.server.bracketed}:{origin.server.port}"
        headers = {"Host": authority, **settings.proxy_headers(proxy.url)}
        lines = [f"{name}: {value}" for name, value in headers.items()]
        head = [f"CONNECT {authority} HTTP/1.1", *lines, "", ""]
        answer = connection.begin(has_no_body=True)
        connection.transport.write("\r\n".join(head).encode("latin-1"))
        while not answer.is_complete:
            await connection.wait(settings.connect_timeout)
        connection.answer = None
        if answer.status != 200:
            refusal = OSError(f"the proxy answers {answer.status} to CONNECT")
            raise self._proxy_error(proxy, refusal)

    def _proxy_error(self, proxy: Address, error: Exception) -> Any:
        masked = self._settings.mask_proxy_url(proxy.url)
        return _ERRORS.ProxyConnectionError(proxy_url=masked, error=error)
