"""The connections for the streams of a client."""

from __future__ import annotations

import asyncio
from typing import Any

from ..asynchronous.connections.http_settings import Origin
from ..asynchronous.connections.opening import Opener
from ..asynchronous.connections.pool import KEEP_ALIVE, ClosedClientError
from ..asynchronous.connections.request_head import fields_of
from ..asynchronous.connections.sending import Connections, call_in_loop
from ..on_error import OnError, Undo
from .http2 import Changes, Http2Connection, Http2Stream

# What HTTP/2 says otherwise, or not at all.
_OF_HTTP1 = {"connection", "content-length", "expect", "host", "transfer-encoding"}


class _Place:
    """The connections of an event loop to a server, of which it opens one at a time."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.connections = list[Http2Connection]()
        self.changes = Changes()
        # The error of the connection that is being opened goes into the list.
        self.opening: list[Exception] | None = None

    async def free(self) -> Http2Connection | None:
        """Find a connection with a place for a stream."""
        for _ in range(3):
            # The event loop reads what has arrived, such as the end of a connection.
            await asyncio.sleep(0)
        for one in self.connections:
            if not one.streams and one.loop.time() - one.idle_since > KEEP_ALIVE:
                one.abort()
        self.connections = [one for one in self.connections if not one.is_closed]
        return next((one for one in self.connections if one.has_place()), None)


class StreamPool:
    """The connections for streams, beside the others of a client."""

    def __init__(self, connections: Connections) -> None:
        self._others = connections
        # Some servers that have none of the protocols would end TLS without a reason.
        self._opener = Opener(connections.settings, Http2Connection, ("h2", "http/1.1"))
        self._places = dict[tuple[asyncio.AbstractEventLoop, str], _Place]()
        self._is_closed = False

    async def open(self, request: Any) -> Http2Stream:
        """Open a stream by the head of a request."""
        server, target = self._others.place(request.url)
        key = asyncio.get_running_loop(), server
        if key not in self._places:
            for other in [one for one in self._places if one[0].is_closed()]:
                del self._places[other]
            origin = Origin.of(server, self._others.settings, forwards=False)
            self._places[key] = _Place(origin)
        place, errors = self._places[key], list[Exception]()
        while (connection := await place.free()) is None:
            if errors:
                raise errors[0]
            if place.opening is None:
                connection = await self._add(place, request.url)
                break
            errors = place.opening
            await place.changes.next(None)
        fields = {n: value for (_, n), value in fields_of(request, {}).items()}
        headers = {
            ":method": request.method,
            ":scheme": "https" if place.origin.server.is_https else "http",
            ":authority": fields.get("host", place.origin.host),
            ":path": target,
            **{name: fields[name] for name in fields.keys() - _OF_HTTP1},
        }
        pairs = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in headers.items()]
        return connection.open(pairs, self._others.read_timeout(request))

    async def _add(self, place: _Place, url: str) -> Http2Connection:
        place.opening = list[Exception]()
        try:
            with OnError(place.opening.append):
                return await self._connect(place, url)
        finally:
            place.opening = None
            place.changes.notify()

    async def _connect(self, place: _Place, url: str) -> Http2Connection:
        connection = await self._opener.open(place.origin, url)
        assert isinstance(connection, Http2Connection)
        with Undo(connection.abort):
            connection.changes = place.changes
            async with asyncio.timeout(self._others.settings.connect_timeout):
                await connection.start(over_tls=place.origin.server.is_https)
            if self._is_closed:
                raise ClosedClientError
            if not connection.has_place():
                raise ConnectionRefusedError("the server lets no streams be opened")
        place.connections.append(connection)
        return connection

    def close(self) -> None:
        """Close the connections once they have no streams."""
        self._is_closed = True
        for (loop, _), place in [*self._places.items()]:
            for connection in place.connections:
                call_in_loop(loop, connection.close)
