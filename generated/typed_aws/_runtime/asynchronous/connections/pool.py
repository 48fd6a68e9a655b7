"""The connections of an event loop to one origin."""

from __future__ import annotations

from asyncio import AbstractEventLoop, CancelledError, Future
from collections import deque
from collections.abc import Awaitable, Callable

from ...on_error import Undo
from .connection import Connection

# Seconds for which to keep an idle connection: AWS closes them after about 20.
KEEP_ALIVE = 12.0


class ClosedClientError(RuntimeError):
    """The client was closed, and sends no more requests."""

    def __init__(self) -> None:
        super().__init__("the client is closed")


class Pool:
    """A limited number of places for connections, and those that are idle.

    Attributes:
        users: How many places are taken.
        idle: Connections without a place, the last used at the end.
    """

    def __init__(self, loop: AbstractEventLoop, limit: int) -> None:
        self._loop = loop
        self._limit = limit
        self._waiters: deque[Future[None]] = deque()
        self._is_closed = False
        self.users = 0
        self.idle: list[Connection] = []

    async def acquire(
        self, open_connection: Callable[[], Awaitable[Connection]]
    ) -> Connection:
        """Wait for a place, in order of arrival, and find or open a connection."""
        if self.users < self._limit:
            self.users += 1
        else:
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            try:
                await waiter  # Whoever leaves a place leaves it to this task.
            except (CancelledError, GeneratorExit):
                if waiter.done() and not waiter.cancelled():
                    self._leave()
                raise
        with Undo(self._leave):
            if self._is_closed:
                raise ClosedClientError
            connection = self._take_idle() or await open_connection()
        connection.pool = self
        return connection

    def _take_idle(self) -> Connection | None:
        oldest = self._loop.time() - KEEP_ALIVE
        while self.idle:
            connection = self.idle.pop()
            if connection.idle_since >= oldest and not (
                connection.is_stale() or connection.has_unread()
            ):
                return connection
            connection.abort()
        return None

    def release(self, connection: Connection, *, keep: bool) -> None:
        """Take back a connection; `keep` it if it can serve another request."""
        if keep and not self._is_closed:
            connection.idle_since = self._loop.time()
            self.idle.append(connection)
        else:
            connection.abort()
        self._leave()

    def forget(self, connection: Connection) -> None:
        """Forget a connection that was closed while it was idle."""
        if connection in self.idle:
            self.idle.remove(connection)

    def is_unused(self) -> bool:
        """Close connections that were idle for too long; tell whether none is left."""
        oldest = self._loop.time() - KEEP_ALIVE
        for connection in [one for one in self.idle if one.idle_since < oldest]:
            self.idle.remove(connection)
            connection.abort()
        return not (self.users or self.idle)

    def close(self) -> None:
        """Close what is idle now, and later whatever is busy now."""
        self._is_closed = True
        while self.idle:
            self.idle.pop().abort()

    def _leave(self) -> None:
        # The place goes to the task that has waited longest.
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self.users -= 1
