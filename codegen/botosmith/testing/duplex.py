"""Streams of fakes with events in both directions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, get_args

from .sdk import seam_of
from .streams import AsyncEvents, Events, ReadEvents, TypedError, events

if TYPE_CHECKING:
    from ..runtime.testing import InitialResponse

E = TypeVar("E")


class FakeStream:
    """The call of such a stream, which a fake answers.

    Attributes:
        sent: The events that were sent, as the program has given them.
        is_answered: Whether the fake has an answer, which may be an error or come
            later.
        response: The response, once the program has waited for it.
        events: The events of the response.
    """

    events: DuplexEvents[Any]
    _task: asyncio.Task[None]

    def __init__(self, client: Any, operation: Any, request: Any) -> None:
        """Make the call of a request.

        Args:
            client: The client of the fake.
            operation: The runtime's description of the operation.
            request: The request.
        """
        self.sent: list[Any] = []
        self.is_answered = False
        self.response: Any = None
        self._seam = seam_of(client.__class__)
        self._client = client
        self._operation = operation
        self._request = request
        self._answer: Any = None
        self._error: BaseException | None = None
        self._has_ended = False
        self._heard = _Heard()

    async def open(self) -> None:
        """Have botocore check the request, and the fake choose the answer."""
        self._task = asyncio.create_task(self._wait())
        while not self.is_answered and not self._task.done():
            await asyncio.sleep(0)
        if not self.is_answered and self._error is not None:
            raise self._error

    async def _wait(self) -> None:
        try:
            self._answer = await self._seam.response_of_stream(
                self._client, self._operation, self._request, self
            )
        except BaseException as error:  # which the program gets
            self._error = error
        else:
            self.events.start()

    async def answered(self) -> Any:
        """Get the response, or raise the error of the rule."""
        await asyncio.wait((self._task,))
        await self._turn()
        self.response = self._answer
        return self.response

    async def send(self, event: Any, _: bytes) -> None:
        """Keep an event."""
        await self._turn()
        if self._has_ended:
            raise RuntimeError(
                f"{self._operation.name}: `end` was called before `send`"
            )
        if self._answer is not None and self.events.is_over:
            raise self._seam.stream_ended(
                f"{self._operation.name}: the service has ended"
            )
        self.sent.append(event)
        self._heard.queue.put_nowait(event)

    async def end(self) -> None:
        """Keep that no more events follow."""
        await self._turn()
        self._has_ended = True
        self._heard.queue.put_nowait(None)

    async def close(self) -> None:
        """End the stream; what the program has not read is lost."""
        self._task.cancel()
        await asyncio.wait((self._task,))
        if self._answer is not None:
            from botocore.exceptions import ConnectionClosedError

            url: Any = self._client.meta.endpoint_url
            await self.events.stop(ConnectionClosedError(endpoint_url=url))

    def opened(self, response: Any, typed_error: TypedError) -> Any:
        """Give the response of a rule events for this call."""
        cls: Any = response.__class__
        wire = self._operation.model.output_shape.event_stream_name
        member = next(m for m in self._seam.members(cls) if m.wire == wire)
        (union,) = get_args(member.type)
        given: Events[Any] = getattr(response, member.name) or events()
        self.events = DuplexEvents(given, union, typed_error, self._heard)
        return self._seam.evolve(response, **{member.name: self.events})

    async def _turn(self) -> None:
        """Let other tasks go on, as waits for a network do, and check for an error."""
        await asyncio.sleep(0)
        if self._error is not None:
            raise self._error


class _Heard:
    """The events that a program sends, for a function that answers them."""

    def __init__(self) -> None:
        # `None` is the end.
        self.queue = asyncio.Queue[Any]()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        event = await self.queue.get()
        if event is None:
            self.queue.put_nowait(None)
            raise StopAsyncIteration
        return event


class DuplexEvents(Generic[E]):
    """The events of such a stream.

    A wait for the next one that is cancelled loses nothing.

    Attributes:
        is_over: Whether the service takes no more events.
    """

    _task: asyncio.Task[None]

    def __init__(
        self,
        given: Events[E],
        union: Any,
        typed_error: TypedError,
        heard: AsyncIterator[Any],
    ) -> None:
        """Make the events of one call.

        Args:
            given: The events of the rule.
            union: The classes of the events.
            typed_error: Makes the error of the client.
            heard: The events that the program sends.
        """
        self.is_over = False
        self._talks = given.talk is not None
        self._union = union
        self._typed_error = typed_error
        self._source: AsyncIterator[E] = (
            aiter(AsyncEvents(given.events, given.error))
            if given.talk is None
            else given.talk(heard)
        )
        # The next event; at the end an error, or `None`.
        self._next = asyncio.Queue[Any](1)

    def start(self) -> None:
        """Begin to make the events, in a task."""
        self._task = asyncio.create_task(self._make())

    async def stop(self, error: Exception | None) -> None:
        """End the stream, with an error unless the program has read all events."""
        self._task.cancel()
        await asyncio.wait((self._task,))
        close: Any = getattr(self._source, "aclose", None)
        if close is not None:
            await close()
        is_read = not self._next.empty() and self._next.get_nowait() is None
        self._next.put_nowait(None if is_read else error)

    async def _make(self) -> None:
        end: BaseException | None = None
        try:
            async for event in self._source:
                if not isinstance(event, self._union):
                    raise TypeError(f"not an event of the service: {event!r}")
                await self._next.put(event)
        except BaseException as error:  # which the program gets
            if self._task.cancelling():
                raise  # by `stop`
            end = self._typed_error(error)
        # A list does not say when the service takes no more events.
        self.is_over = self._talks
        await self._next.put(end)

    async def __aiter__(self) -> AsyncGenerator[E]:
        while True:
            event: E | BaseException | None = await self._next.get()
            if event is None or isinstance(event, BaseException):
                break
            yield event
        self._next.put_nowait(None)
        if event is not None:
            self.is_over = True
            raise event

    async def get_initial_response(self) -> InitialResponse:
        """Read the message before the events; see `Events`."""
        return ReadEvents[E]((), None).get_initial_response()

    async def close(self) -> None:
        """End the stream."""
        await self.stop(None)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
