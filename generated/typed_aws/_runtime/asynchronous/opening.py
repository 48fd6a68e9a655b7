"""The result of `create` of asynchronous clients, which opens a client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar


class _Closable(Protocol):
    def close(self) -> Awaitable[None]: ...


ClientT = TypeVar("ClientT", bound=_Closable)


class Opening(Generic[ClientT]):
    """A factory of a client.

    `async with` makes the client and closes it after the block; `await` makes it.
    """

    def __init__(self, make: Callable[[], Awaitable[ClientT]]) -> None:
        self._make = make
        self._is_entered = False
        self._client: ClientT | None = None

    def __await__(self) -> Generator[Any, Any, ClientT]:
        return self._make().__await__()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            raise AttributeError(
                f"no attribute {name!r}: `create` does not open the client; `await` "
                "what it returns, or use it in `async with`",
                name=name,
                obj=self,
            )

    async def __aenter__(self) -> ClientT:
        if self._is_entered:
            raise RuntimeError("this object has opened a client; close it first")
        # Set before this task waits, so that no other task enters meanwhile.
        self._is_entered = True
        try:
            self._client = await self._make()
        except BaseException:
            self._is_entered = False
            raise
        return self._client

    async def __aexit__(self, *_: object) -> None:
        client, self._client = self._client, None
        self._is_entered = False
        if client is not None:
            await client.close()
