"""The connections for streams of a client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from ssl import SSLContext

from ..asynchronous.connections.opening import Opener
from ..asynchronous.connections.origins import Address, HttpSettings, Origin
from ..asynchronous.connections.pool import KEEP_ALIVE, ClosedClientError
from ..on_error import Undo
from .http2 import Headers, Http2Connection, Http2Stream


class _Place:
    """The connections of an event loop to a server."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.lock = asyncio.Lock()
        self.connections = list[Http2Connection]()

    def free(self) -> Http2Connection | None:
        """Find a connection with a place for a stream."""
        for connection in [*self.connections]:
            oldest = connection.loop.time() - KEEP_ALIVE
            is_idle = not (connection.streams or connection.is_closed)
            if is_idle and (connection.idle_since < oldest or connection.has_unread()):
                connection.abort()
            if connection.is_closed:
                self.connections.remove(connection)
            elif connection.has_place():
                return connection
        return None


class StreamPool:
    """The connections of a client, each with many streams, which it never shares."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        make = _offering_http2(settings.make_context)
        self._opener = Opener(settings._replace(make_context=make), Http2Connection)
        self._places = dict[tuple[asyncio.AbstractEventLoop, str], _Place]()
        self._is_closed = False

    async def open(
        self,
        server: str,
        headers: Callable[[Origin], Headers],
        timeout: float | None,
        url: str,
    ) -> Http2Stream:
        """Open a stream.

        Args:
            server: The part of the URL before its path.
            headers: Makes the headers for a server.
            timeout: How many seconds of silence end the stream.
            url: The URL, for errors.
        """
        place = self._place(server)
        async with place.lock:
            connection = place.free() or await self._connect(place, url)
            return connection.open(headers(place.origin), timeout)

    async def _connect(self, place: _Place, url: str) -> Http2Connection:
        connection = await self._opener.open(place.origin, url)
        assert isinstance(connection, Http2Connection)
        with Undo(connection.abort):
            await connection.start(self._settings.connect_timeout)
            if self._is_closed:
                raise ClosedClientError
        connection.idle_since = connection.loop.time()
        place.connections.append(connection)
        return connection

    def _place(self, server: str) -> _Place:
        key = asyncio.get_running_loop(), server
        if key not in self._places:
            for other in [one for one in self._places if one[0].is_closed()]:
                del self._places[other]
            settings = self._settings
            # A proxy opens a tunnel, also to servers without TLS.
            origin = Origin.of(server, settings._replace(proxy_for=lambda _: None))
            proxy = settings.proxy_for(server)
            origin = origin._replace(proxy=Address.of(proxy) if proxy else None)
            self._places.setdefault(key, _Place(origin))
        return self._places[key]

    def close(self) -> None:
        """Close the connections once they have no streams."""
        self._is_closed = True
        here = asyncio.get_running_loop()
        for (loop, _), place in [*self._places.items()]:
            for connection in [*place.connections]:
                if loop is here:
                    connection.close()
                elif not loop.is_closed():
                    loop.call_soon_threadsafe(connection.close)


def _offering_http2(
    make: Callable[[str | None], SSLContext],
) -> Callable[[str | None], SSLContext]:
    def make_offering(proxy: str | None) -> SSLContext:
        context = make(proxy)
        if proxy is None:
            # A server that has none of the protocols would end TLS without a reason.
            context.set_alpn_protocols(["h2", "http/1.1"])
        return context

    return make_offering
