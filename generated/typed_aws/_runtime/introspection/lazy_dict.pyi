from typing import TypeVar

T = TypeVar("T")

class LazyDict(dict[str, T]):
    def _fill(self) -> None: ...
