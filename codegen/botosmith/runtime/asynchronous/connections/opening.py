"""New connections: to servers and proxies, with TLS, and through tunnels."""

from __future__ import annotations

import socket
import ssl
from asyncio import AbstractEventLoop, get_running_loop, timeout
from contextlib import ExitStack

from botocore.exceptions import (
    ConnectTimeoutError,
    EndpointConnectionError,
    ProxyConnectionError,
)

from .connection import Connection
from .contexts import Contexts
from .origins import Address, Origin
from .settings import HttpSettings


class Opener:
    """Opens connections with the settings of a client."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        self._contexts = Contexts(settings)

    async def open(self, origin: Origin, url: str) -> Connection:
        """Open a connection.

        Args:
            origin: The server, and the way there.
            url: The URL for errors.

        Raises:
            BotoCoreError: The server or proxy cannot be reached, or refuses.
            TimeoutError: Nothing arrives from it.
            OSError: It breaks the connection, as `ssl.SSLError` over TLS.
        """
        loop = get_running_loop()
        proxy, server = origin.proxy, origin.server
        try:
            sock = await self._connect(loop, proxy or server)
        except OSError as error:
            if proxy is not None:
                raise self._proxy_error(proxy, error) from error
            if isinstance(error, TimeoutError):
                raise ConnectTimeoutError(endpoint_url=url, error=error) from error
            raise EndpointConnectionError(endpoint_url=url, error=error) from error
        connection = Connection(loop)
        try:
            await loop.create_connection(lambda: connection, sock=sock)
            if proxy is not None:
                await self._pass_proxy(connection, origin, proxy)
            if server.scheme == "https" and not origin.is_forwarded:
                await self._start_tls(connection, server)
        except BaseException:
            connection.abort()
            sock.close()
            raise
        return connection

    async def _connect(
        self, loop: AbstractEventLoop, address: Address
    ) -> socket.socket:
        """Connect to the first address of a host that can be reached."""
        host, port, kind = address.host, address.port, socket.SOCK_STREAM
        try:
            # A number does not need to be looked up.
            numeric = socket.AI_NUMERICHOST
            found = socket.getaddrinfo(host, port, type=kind, flags=numeric)
        except socket.gaierror:
            found = await loop.getaddrinfo(host, port, type=kind)
        last = OSError(f"{host} has no address")
        for family, kind, protocol, _, place in found:
            with ExitStack() as stack:
                try:
                    sock = stack.enter_context(socket.socket(family, kind, protocol))
                    sock.setblocking(False)
                    for option in self._settings.socket_options:
                        sock.setsockopt(*option)
                    async with timeout(self._settings.connect_timeout):
                        await loop.sock_connect(sock, place)
                except OSError as error:
                    last = error
                else:
                    stack.pop_all()
                    return sock
        raise last

    async def _start_tls(
        self, connection: Connection, address: Address, proxy: str | None = None
    ) -> None:
        context = await self._contexts.get(proxy)
        limit = self._settings.connect_timeout
        try:
            if connection.is_closed:
                raise ConnectionResetError
            async with timeout(limit):
                connection.transport = await connection.loop.start_tls(
                    connection.transport,
                    connection,
                    context,
                    server_hostname=address.server_hostname,
                    # asyncio's own limit would be a minute, with another error.
                    ssl_handshake_timeout=2 * limit if limit else 1e6,
                )
        except ConnectionResetError as error:
            if error.errno is not None:
                raise
            # So says asyncio where OpenSSL says that the connection has ended.
            raise ssl.SSLEOFError("the connection was closed during TLS") from error

    async def _pass_proxy(
        self, connection: Connection, origin: Origin, proxy: Address
    ) -> None:
        if proxy.scheme == "https":
            try:
                await self._start_tls(connection, proxy, proxy.url)
            except OSError as error:
                raise self._proxy_error(proxy, error) from error
        if origin.is_forwarded:
            return
        authority = f"{origin.server.bracketed}:{origin.server.port}"
        lines = [f"CONNECT {authority} HTTP/1.1", f"Host: {authority}"]
        headers = self._settings.proxy_headers(proxy.url)
        lines += [f"{name}: {value}" for name, value in headers.items()]
        answer = connection.begin(has_no_body=True)
        connection.transport.write("\r\n".join([*lines, "", ""]).encode("latin-1"))
        while not answer.is_complete:
            await connection.wait(self._settings.connect_timeout)
        connection.answer = None
        if answer.status != 200:
            refusal = OSError(f"the proxy answers {answer.status} to CONNECT")
            raise self._proxy_error(proxy, refusal)

    def _proxy_error(self, proxy: Address, error: Exception) -> ProxyConnectionError:
        masked = self._settings.mask_proxy_url(proxy.url)
        return ProxyConnectionError(proxy_url=masked, error=error)
