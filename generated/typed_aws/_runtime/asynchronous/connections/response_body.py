"""The bodies of answers."""

from __future__ import annotations

from asyncio import CancelledError, get_running_loop
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from math import inf

from ...lazy import import_by_name
from .connection import HIGH, Connection
from .parser import Answer, MalformedError

_ERRORS = import_by_name("botocore.exceptions")


class Buffered(BytesIO):
    """A body that has arrived, with what botocore uses of urllib3's responses."""

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        """Read everything."""
        yield self.read()


class ArrivingBody:
    """A body that arrives: what waits is awaited, and `read` takes what is there.

    Whoever forgets it before its end loses the connection, but not its place.
    """

    def __init__(
        self, connection: Connection, answer: Answer, url: str, timeout: float | None
    ) -> None:
        """Take over the answer of a connection; errors have the URL."""
        self._connection = connection
        self._answer = answer
        self._url = url
        self._timeout = timeout
        self._position = 0
        connection.stream()

    async def fill(self, amt: int | None = None) -> None:
        """Wait until a read finds as many bytes as it asks for, or the end.

        The body is given up if this is cancelled.

        Raises:
            ReadTimeoutError: Nothing has arrived for too long.
            ResponseStreamingError: The body is broken.
            RuntimeError: Another event loop reads the body.
        """
        answer, connection = self._answer, self._connection
        wanted = inf if amt is None or amt < 0 else amt
        try:
            while len(answer.body) < wanted and not answer.is_complete:
                if answer.error is not None:
                    raise answer.error
                if get_running_loop() is not connection.loop:
                    raise RuntimeError("the body belongs to another event loop")
                connection.resume_reading()
                await connection.wait(self._timeout)
            if wanted == inf and answer.is_short:
                raise ConnectionError("the body has ended before its length")
        except TimeoutError as error:
            raise _ERRORS.ReadTimeoutError(
                endpoint_url=self._url, error=error
            ) from error
        except (OSError, MalformedError) as error:
            raise _ERRORS.ResponseStreamingError(error=error) from error
        except CancelledError:
            answer.error = answer.error or ConnectionError("a read was cancelled")
            connection.drop(answer)
            raise

    async def more(self) -> bytes:
        """Wait as `fill` does for the next piece, which is empty at the end."""
        await self.fill(1)
        return self.read(len(self._answer.body))

    # These take what there is, and never wait.

    def read(self, amt: int | None = None, **_: object) -> bytes:
        """Take bytes that have arrived, after `fill` was awaited."""
        answer = self._answer
        end = inf if amt is None or amt < 0 else amt
        if end > len(answer.body):
            if not answer.is_complete and answer.error is None:
                raise RuntimeError("the body is still arriving, and has to be awaited")
            end = len(answer.body)
        data = bytes(answer.body[: int(end)])
        del answer.body[: int(end)]
        self._position += len(data)
        if len(answer.body) <= HIGH // 2 and self._connection.answer is answer:
            self._connection.resume_reading()
        return data

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        """Take everything, if it has arrived; see `read`."""
        yield self.read()

    def readable(self) -> bool:
        """Whether something may be left to read."""
        return bool(self._answer.body) or not self._answer.is_complete

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def close(self) -> None:
        """Leave the rest; the connection is dropped if more is to come."""
        answer, connection = self._answer, self._connection
        answer.is_complete = True
        answer.is_short = False
        answer.body.clear()
        with suppress(RuntimeError):  # No loop runs in this thread.
            if get_running_loop() is connection.loop:
                connection.drop(answer)
        self.__del__()

    def __del__(self) -> None:
        connection, answer = self._connection, self._answer
        if connection.answer is answer:
            with suppress(RuntimeError):  # The loop is closed, with its connections.
                connection.loop.call_soon_threadsafe(connection.drop, answer)
