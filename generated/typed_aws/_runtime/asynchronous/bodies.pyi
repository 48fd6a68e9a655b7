"""Streaming bodies of asynchronous clients."""

from collections.abc import AsyncIterator
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

@runtime_checkable
class AsyncStreamingBody(Protocol):
    """A body that can be read once, of an asynchronous client.

    Close it, or read it to the end, so that its connection can be used again.
    """

    async def read(self, amt: int | None = None) -> bytes:
        """Read a number of bytes; without one, the rest."""

    async def readinto(self, b: bytearray) -> int:
        """Read bytes into a buffer, and return how many."""

    async def readlines(self) -> list[bytes]:
        """Read all lines of the rest."""

    def iter_chunks(self, chunk_size: int = 1024) -> AsyncIterator[bytes]:
        """Read the rest in chunks of a number of bytes."""

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> AsyncIterator[bytes]:
        """Read the rest line by line."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Read the rest in chunks of 1024 bytes."""

    def readable(self) -> bool:
        """Return whether there is more to read."""

    def tell(self) -> int:
        """Return how many bytes have been read."""

    async def aclose(self) -> None:
        """Close the stream."""

    async def __aenter__(self) -> Self:
        """Start a block that closes the stream."""

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> bool | None:
        """Close the stream."""
