"""A connection: one request at a time."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from urllib3.util import wait_for_read

from ...static_types.decorators import override
from .http_settings import HttpSettings
from .parser import Answer, MalformedError, Parser

# Bytes of a streamed body to hold before reading is paused.
HIGH = 1 << 18


class Keeper(Protocol):
    """The pool that a connection has a place in."""

    def release(self, connection: Connection, *, keep: bool) -> None: ...
    def forget(self, connection: Connection) -> None: ...


class Connection(asyncio.Protocol):
    """A connection to a server or proxy, and the answer that arrives on it.

    All methods are for the thread of its event loop.

    Attributes:
        loop: Its event loop.
        transport: What it writes to.
        pool: Where it has a place.
        answer: The answer to the present request; `None` between requests.
        is_closed: Whether it is of no use any more.
        is_writing_paused: Whether the transport has enough to write.
        idle_since: When it last became idle, in the loop's time.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, settings: HttpSettings) -> None:
        self.loop = loop
        self.transport: Any = None
        self.pool: Keeper | None = None
        self.answer: Answer | None = None
        self.is_closed = False
        self.is_writing_paused = False
        self.idle_since = 0.0
        self._parser = Parser(takes_short_bodies=settings.takes_short_bodies)
        self._is_streamed = False
        self._is_reading_paused = False
        self._waiter: asyncio.Future[None] | None = None

    # Called by asyncio.

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    @override
    def data_received(self, data: bytes) -> None:
        answer = self.answer
        if answer is None or answer.is_complete:
            # Nobody has asked: whoever sends this is not to be trusted.
            self.abort()
            return
        try:
            self._parser.feed(data)
        except MalformedError as error:
            self._break(error)
            return
        if self._is_streamed:
            if answer.is_complete:
                self.release()
            elif len(answer.body) > HIGH:
                self._is_reading_paused = True
                self.transport.pause_reading()
        self._wake()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self.is_closed = True
        answer = self.answer
        if answer is not None and not answer.is_complete and answer.error is None:
            if exc is not None or not self._parser.end():
                answer.error = exc or ConnectionResetError("the server hung up")
            if self._is_streamed:
                self.release()
        elif answer is None and self.pool is not None:
            self.pool.forget(self)
        self._wake()

    @override
    def pause_writing(self) -> None:
        self.is_writing_paused = True

    @override
    def resume_writing(self) -> None:
        self.is_writing_paused = False
        self._wake()

    # Called by requests.

    def begin(self, *, has_no_body: bool) -> Answer:
        """Expect an answer."""
        self.answer = answer = Answer(has_no_body=has_no_body)
        self._is_streamed = False
        self._parser.begin(answer)
        return answer

    def stream(self) -> None:
        """Leave the answer to a reader, and become idle once it is complete."""
        self._is_streamed = True
        answer = self.answer
        if answer is not None and (answer.is_complete or self.is_closed):
            self.release()

    async def wait(self, timeout: float | None) -> None:
        """Wait until something has changed; raise what has broken the connection.

        If nothing arrives in as many seconds as `timeout`, that breaks it.
        """
        if self.answer is not None and self.answer.error is not None:
            raise self.answer.error
        if self.is_closed:
            raise ConnectionResetError("the connection is closed")
        if self._waiter is not None:
            raise RuntimeError("another task waits for the same answer")
        self._waiter = waiter = self.loop.create_future()
        end: asyncio.TimerHandle | None = None
        if timeout is not None:
            late = TimeoutError(f"nothing has arrived for {timeout} s")
            end = self.loop.call_later(timeout, self._break, late)
        try:
            await waiter
        finally:
            if end is not None:
                end.cancel()
            if self._waiter is waiter:  # The connection may serve another request now.
                self._waiter = None

    def resume_reading(self) -> None:
        """Read on after a pause."""
        if self._is_reading_paused:
            self._is_reading_paused = False
            if not self.is_closed:
                self.transport.resume_reading()

    def release(self) -> None:
        """Give the connection back to its pool, which may keep it."""
        answer, self.answer = self.answer, None
        if self.pool is not None and answer is not None:
            is_good = answer.is_complete and answer.keeps_alive
            self.pool.release(self, keep=is_good and not self.is_stale())

    def drop(self, answer: Answer) -> None:
        """Give up a request, unless the connection is back in its pool."""
        if self.answer is answer:
            self.abort()
            self.release()

    def abort(self) -> None:
        """Close the connection at once."""
        if not self.is_closed:
            self.is_closed = True
            if self.transport is not None:
                self.transport.abort()

    def is_stale(self) -> bool:
        """Whether the connection cannot serve another request."""
        return self.is_closed or self._is_reading_paused or self.transport.is_closing()

    def has_unread(self) -> bool:
        """Whether something waits in the socket: between requests, mostly its end."""
        return wait_for_read(self.transport.get_extra_info("socket"), timeout=0)

    def _break(self, error: Exception) -> None:
        if self.answer is not None and self.answer.error is None:
            self.answer.error = error
        self.abort()
        self._wake()
        if self._is_streamed:
            self.release()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
