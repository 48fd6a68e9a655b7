"""Streaming bodies."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterator
from types import TracebackType
from typing import IO, Protocol, Self, TypeAlias, runtime_checkable

StreamingInput: TypeAlias = bytes | bytearray | str | IO[bytes] | AsyncIterable[bytes]
"""A body to send: bytes, text that is encoded as UTF-8, or a file to read from.

Asynchronous clients of `create` also send what an asynchronous iterator yields.
"""


@runtime_checkable
class StreamingBody(Protocol):
    """A body that can be read once; those in responses are botocore's.

    Close it, or read it to the end, so that its connection can be used again.
    """

    def read(self, amt: int | None = None) -> bytes:
        """Read a number of bytes; without one, the rest."""
        ...

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        """Read the rest in chunks of a number of bytes."""
        ...

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        """Read the rest line by line."""
        ...

    def __iter__(self) -> Iterator[bytes]:
        """Read the rest in chunks of 1024 bytes."""
        ...

    def readable(self) -> bool:
        """Return whether there is a stream to read from."""
        ...

    def tell(self) -> int:
        """Return how many bytes have been read."""
        ...

    def close(self) -> None:
        """Close the stream."""
        ...

    def __enter__(self) -> Self:
        """Start a block that closes the stream."""
        ...

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> bool | None:
        """Close the stream."""
        ...
