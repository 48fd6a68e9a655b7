"""The bodies of answers."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Iterator
from contextlib import suppress
from ssl import SSLError as TlsError
from typing import Any

from botocore.exceptions import ReadTimeoutError, ResponseStreamingError

from .answers import Answer
from .connection import HIGH, Connection
from .parser import MalformedError


class Buffered:
    """A body that has arrived, with what botocore uses of urllib3's responses."""

    __slots__ = ("_data", "_position")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0

    def read(self, amt: int | None = None, **_: Any) -> bytes:
        """Read bytes.

        Args:
            amt: How many to read; all if it is `None` or negative.
        """
        end = None if amt is None or amt < 0 else self._position + amt
        data = self._data[self._position : end]
        self._position += len(data)
        return data

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Fill a buffer, and tell how many bytes were read."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readlines(self) -> list[bytes]:
        """Read all lines."""
        return self.read().splitlines(keepends=True)

    def stream(self, amt: int | None = None, **_: Any) -> Iterator[bytes]:
        """Read everything."""
        data = self.read()
        return iter([data] if data else [])

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def close(self) -> None:
        """Do nothing: no connection is left."""


class ArrivingBody:
    """A body that arrives: what waits is awaited, and `read` takes what is there.

    Whoever forgets it before its end loses the connection, but not its place.
    """

    def __init__(
        self, connection: Connection, answer: Answer, url: str, timeout: float | None
    ) -> None:
        """Take over the answer of a connection.

        Args:
            connection: The connection.
            answer: Its answer.
            url: The URL for errors.
            timeout: How many seconds may pass in which nothing arrives.
        """
        self._connection = connection
        self._answer = answer
        self._url = url
        self._timeout = timeout
        self._begin = 0  # Bytes that were taken from the first part.
        self._position = 0
        self._is_closed = False
        self._error: Exception | None = None
        connection.stream()

    async def fill(self, amt: int | None = None) -> None:
        """Wait until a read finds as many bytes as it asks for, or the end.

        Args:
            amt: How many bytes; all if it is `None` or negative.

        Raises:
            ReadTimeoutError: Nothing has arrived for too long.
            ResponseStreamingError: The body is broken.
            RuntimeError: Another event loop reads the body.
        """
        if self._error is not None:
            raise self._error
        answer, connection = self._answer, self._connection
        if not self._is_arriving(amt):
            return
        if get_running_loop() is not connection.loop:
            raise RuntimeError("the body belongs to another event loop")
        try:
            while self._is_arriving(amt):
                if answer.error is not None:
                    raise answer.error
                connection.resume_reading()
                await connection.wait(self._timeout)
        except TimeoutError as error:
            self._error = ReadTimeoutError(endpoint_url=self._url, error=error)
        except (TlsError, OSError, MalformedError) as error:
            self._error = ResponseStreamingError(error=error)
        except BaseException as error:
            self._error = ResponseStreamingError(error=error)
            self.close()
            raise
        if self._error is not None:
            self.close()
            raise self._error

    def _is_arriving(self, amt: int | None) -> bool:
        answer = self._answer
        if answer.is_complete or self._is_closed:
            return False
        return amt is None or amt < 0 or answer.held < amt

    async def more(self) -> bytes:
        """Wait for the next piece, which is empty at the end.

        Raises:
            ReadTimeoutError: Nothing has arrived for too long.
            ResponseStreamingError: The body is broken.
            RuntimeError: Another event loop reads the body.
        """
        if not self._answer.held:
            await self.fill(1)
        parts = self._answer.parts
        return self.read(len(parts[0]) - self._begin) if parts else b""

    # These take what there is, and never wait.

    def read(self, amt: int | None = None, **_: Any) -> bytes:
        """Take bytes that have arrived.

        Args:
            amt: At most how many to take; all if it is `None` or negative.
        """
        answer = self._answer
        parts = answer.parts
        if amt is None or not 0 <= amt <= answer.held:
            amt = answer.held
        pieces: list[bytes] = []
        left = amt
        while left:
            first, begin = parts[0], self._begin
            piece = first[begin : begin + left] if begin or left < len(first) else first
            left -= len(piece)
            self._begin += len(piece)
            if self._begin == len(first):
                parts.popleft()
                self._begin = 0
            pieces.append(piece)
        answer.held -= amt
        self._position += amt
        if answer.held <= HIGH // 2 and self._connection.answer is answer:
            self._connection.resume_reading()
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def readinto(self, buffer: bytearray | memoryview) -> int:
        """Fill a buffer with bytes that have arrived, and tell how many there were."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readlines(self) -> list[bytes]:
        """Take the lines that have arrived."""
        return self.read().splitlines(keepends=True)

    def stream(self, amt: int | None = None, **_: Any) -> Iterator[bytes]:
        """Take everything, if it has arrived.

        Raises:
            RuntimeError: More is to come, which has to be awaited.
        """
        if not self._answer.is_complete:
            raise RuntimeError("the body is still arriving: await its `fill`")
        data = self.read()
        return iter([data] if data else [])

    def readable(self) -> bool:
        """Whether something may be left to read."""
        answer = self._answer
        return bool(answer.held) or not (answer.is_complete or self._is_closed)

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def close(self) -> None:
        """Leave the rest; the connection is dropped if more is to come."""
        if self._is_closed:
            return
        self._is_closed = True
        self._answer.parts.clear()
        self._answer.held = self._begin = 0
        with suppress(RuntimeError):  # No loop runs in this thread.
            if get_running_loop() is self._connection.loop:
                self._connection.drop(self._answer)
        self.__del__()

    def __del__(self) -> None:
        connection, answer = self._connection, self._answer
        if connection.answer is answer:
            with suppress(RuntimeError):  # The loop is closed, with its connections.
                connection.loop.call_soon_threadsafe(connection.drop, answer)
