from collections.abc import Awaitable, Callable, Generator
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

class _Closable(Protocol):
    def close(self) -> Awaitable[None]: ...

ClientT = TypeVar("ClientT", bound=_Closable)

class Opening(Generic[ClientT]):
    def __init__(self, make: Callable[[], Awaitable[ClientT]]) -> None: ...
    def __await__(self) -> Generator[Any, Any, ClientT]: ...
    async def __aenter__(self) -> ClientT: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...
