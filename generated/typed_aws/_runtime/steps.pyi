from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")
Steps: TypeAlias = Generator[Callable[[], Any] | float, Any, T]

def run(steps: Steps[T], pause: Callable[[float], object]) -> T: ...
async def run_async(
    steps: Steps[T], pause: Callable[[float], Awaitable[object]]
) -> T: ...
def require_awaitable(result: Any) -> Awaitable[Any]: ...
