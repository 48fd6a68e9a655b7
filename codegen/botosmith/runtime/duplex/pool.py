"""The connections for the streams of a client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from ..asynchronous.connections.opening import Opener
from ..asynchronous.connections.origins import HttpSettings, Origin
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
        self.connections = [one for one in self.connections if not one.is_closed]
        for connection in self.connections:
            if not connection.streams:
                silent = connection.loop.time() - connection.idle_since
                if silent > KEEP_ALIVE or connection.has_unread():
                    connection.abort()
            if connection.has_place():
                return connection
        return None


class StreamPool:
    """The connections of a client, which no other calls use."""

    def __init__(self, settings: HttpSettings) -> None:
        self._settings = settings
        # Some servers that have none of the protocols would end TLS without a reason.
        self._opener = Opener(settings, Http2Connection, ["h2", "http/1.1"])
        self._places = dict[tuple[asyncio.AbstractEventLoop, str], _Place]()
        self._is_closed = False

    async def open(
        self,
        url: str,
        server: str,
        headers: Callable[[Origin], Headers],
        timeout: float | None,
    ) -> Http2Stream:
        """Open a stream.

        Args:
            url: The URL, for errors.
            server: The part of the URL before its path.
            headers: Makes the headers for a server.
            timeout: How many seconds of silence end the stream.
        """
        key = asyncio.get_running_loop(), server
        if key not in self._places:
            for other in [one for one in self._places if one[0].is_closed()]:
                del self._places[other]
            origin = Origin.of(server, self._settings, forwards=False)
            self._places[key] = _Place(origin)
        place = self._places[key]
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
        place.connections.append(connection)
        return connection

    def close(self) -> None:
        """Close the connections once they have no streams."""
        self._is_closed = True
        here = asyncio.get_running_loop()
        for (loop, _), place in [*self._places.items()]:
            for connection in place.connections:
                if loop is here:
                    connection.close()
                elif not loop.is_closed():
                    loop.call_soon_threadsafe(connection.close)
