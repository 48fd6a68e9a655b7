from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

class LazyDict(dict[str, T]):
    def _found(self) -> Iterable[tuple[str, T]]: ...
