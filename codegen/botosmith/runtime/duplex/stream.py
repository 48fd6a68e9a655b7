"""Streams with events in both directions."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..introspection.annotations import evaluate_all_later
from ..on_error import OnError
from ..shapes import R_co, Response

if TYPE_CHECKING:
    from .call import DuplexCall
    from .operation import DuplexOperation

In_contra = TypeVar("In_contra", contravariant=True)
Out_co = TypeVar("Out_co", covariant=True)


@evaluate_all_later
class AsyncDuplexStream(Generic[In_contra, Out_co, R_co]):
    """Events in both directions, which are sent and received side by side.

    A method of a client makes it, and an `async with` statement opens it. Iterating
    over it yields the events of the service, and tasks may send events meanwhile. Once
    the block is left, no more events are sent, and the rest of those that arrive is
    lost.

    Errors are those of other calls. The call is repeated as long as no event was handed
    to `send`; afterwards, an error ends the stream.
    """

    def __init__(self, operation: Any, call: Any) -> None:
        """Make a stream, as methods of clients do."""
        self._its_operation: DuplexOperation[Response] = operation
        self._its_call: DuplexCall[R_co] = call
        self._is_open = self._was_opened = self._is_told = False

    async def __aenter__(self) -> Self:
        """Open the stream: send the request, without waiting for the answer.

        Raises:
            RuntimeError: The stream was opened before.
            ArgumentError: An argument of the method is wrong, or missing.
            NotImplementedError: The stream would need another signature than SigV4,
                or another way than HTTP/2.
            botocore.exceptions.BotoCoreError: The service cannot be reached.
        """
        if self._was_opened:
            raise RuntimeError(
                f"{self._its_operation.name}: a stream is opened once only"
            )
        self._was_opened = True
        try:
            await self._its_call.open()
        except BaseException:
            await self._its_call.close()
            raise
        self._is_open = True
        return self

    async def __aexit__(self, _: object, error: object, traceback: object, /) -> None:
        """End the stream, and give its connection back.

        If the block is left in order, `end` is awaited first.
        """
        self._is_open = False
        try:
            if error is None and not self._is_told:
                await self._its_call.end()
        finally:
            await self._its_call.close()

    async def send(self, event: In_contra, /) -> None:
        """Send an event, and wait until the connection takes it.

        If several tasks send events, these are sent one after the other. If this is
        cancelled before a part of the event is sent, nothing has happened; afterwards,
        the stream is reset.

        Args:
            event: A variant of the union of events. The structure in it suffices where
                no other variant has such a structure.

        Raises:
            ArgumentError: It is no event of the operation, or a value in it is wrong.
                Nothing is sent, and the stream goes on.
            StreamEndedError: The service has ended the stream.
            RuntimeError: `end` was called before, or the stream is not open.
            ServiceError: The service has answered with an error.
            botocore.exceptions.BotoCoreError: The connection is broken, or the service
                has not let the event be sent for the client's `read_timeout`.
        """
        self._check_open()
        message = self._its_operation.write(event)
        with OnError(self._tell):
            await self._its_call.send(event, message)

    async def end(self) -> None:
        """Say that no more events are sent; the service may go on.

        It has no effect after the first time, or if the service has ended the stream.

        Raises:
            RuntimeError: The stream is not open.
            ServiceError: The service has answered with an error.
            botocore.exceptions.BotoCoreError: The connection is broken.
        """
        self._check_open()
        with OnError(self._tell):
            await self._its_call.end()

    async def answered(self) -> R_co:
        """Wait for the answer of the service, which may need events first.

        Returns:
            The operation's response. Its member with the events is the stream that
            iterating over this object reads, too.

        Raises:
            RuntimeError: The stream is not open.
            ServiceError: The service has answered with an error.
            UnreadableResponseError: botocore cannot read the answer.
            botocore.exceptions.BotoCoreError: There was no answer.
        """
        if self._its_call.response is None:
            self._check_open()
        with OnError(self._tell):
            return await self._its_call.answered()

    @property
    def response(self) -> R_co:
        """The operation's response.

        Raises:
            RuntimeError: The service has not answered; see `answered`.
        """
        found = self._its_call.response
        if found is None:
            name = self._its_operation.name
            raise RuntimeError(f"{name} has no answer yet: await `answered`")
        return found

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Out_co:
        """Wait for the next event of the service.

        If this is cancelled, the event is not lost: the next wait gives it. Events that
        are not in the model are an `UnknownVariant`.

        Raises:
            ServiceError: The service sends an error instead of an event.
            UnreadableResponseError: botocore cannot read an event.
            botocore.exceptions.BotoCoreError: The connection is broken.
        """
        await self.answered()
        with OnError(self._tell):
            # A wait that is cancelled ends the iterator, and not what it reads.
            async with aclosing(aiter(self._its_call.events)) as events:
                event: Out_co = await anext(events)
                return event

    def _check_open(self) -> None:
        if not self._is_open:
            name = self._its_operation.name
            raise RuntimeError(f"{name}: the stream is not open: use `async with`")

    def _tell(self, error: Exception) -> None:
        """Note that the program knows the error that has ended the stream."""
        self._is_told = self._is_told or not isinstance(error, StopAsyncIteration)
