"""Streams with events in both directions."""

from __future__ import annotations

from types import TracebackType
from typing import Generic, Self, TypeVar

from ..introspection.annotations import evaluate_all_later
from ..shapes import Response

In_contra = TypeVar("In_contra", contravariant=True)
Out_co = TypeVar("Out_co", covariant=True)
R_co = TypeVar("R_co", bound=Response, covariant=True)


@evaluate_all_later
class AsyncDuplexStream(Generic[In_contra, Out_co, R_co]):
    """Events in both directions, which are sent and received side by side.

    Use it in an `async with` statement, which opens the stream. An iteration yields the
    events that the service sends.
    """

    async def __aenter__(self) -> Self:
        """Open the stream, without waiting for an answer."""
        raise NotImplementedError

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        """End the stream, and give its connection back."""
        raise NotImplementedError

    async def send(self, event: In_contra, /) -> None:
        """Send an event."""
        raise NotImplementedError

    async def end(self) -> None:
        """Say that no more events are sent."""
        raise NotImplementedError

    async def answered(self) -> R_co:
        """Wait for the answer, and return the response."""
        raise NotImplementedError

    @property
    def response(self) -> R_co:
        """The response, once the service has answered."""
        raise NotImplementedError

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Out_co:
        """Wait for the next event of the service."""
        raise NotImplementedError
