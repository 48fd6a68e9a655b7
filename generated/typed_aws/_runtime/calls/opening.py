"""Asynchronous clients that are to be made."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar


class _Closable(Protocol):
    def close(self) -> Awaitable[None]: ...


ClientT = TypeVar("ClientT", bound=_Closable)


class Opening(Generic[ClientT]):
    """A client that is to be made.

    `async with` makes it and closes it after the block; `await` makes it.
    """

    def __init__(self, make: Callable[[], Awaitable[ClientT]]) -> None:
        """Prepare to make a client.

        Args:
            make: Makes it.
        """
        self._make = make
        self._client: ClientT | None = None

    def __await__(self) -> Generator[Any, Any, ClientT]:
        return self._make().__await__()

    async def __aenter__(self) -> ClientT:
        if self._client is not None:
            raise RuntimeError("this object has opened a client, which is not closed")
        self._client = await self._make()
        return self._client

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None:
        client, self._client = self._client, None
        if client is not None:
            await client.close()
