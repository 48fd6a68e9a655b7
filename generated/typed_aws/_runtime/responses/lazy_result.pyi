from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar
from ..shapes import Response
from .object_reader import ObjectReader

R = TypeVar("R", bound=Response)
Parsed: TypeAlias = dict[str, Any]
Change: TypeAlias = Callable[[Parsed], object]

class LazyResult(Parsed):
    reader: ObjectReader[Any]
    _changes: list[Change]
    __slots__ = ("_changes", "_in_body", "_made", "_parse", "reader")

    def __init__(
        self,
        outside_body: Parsed,
        reader: ObjectReader[Any],
        made: Response,
        parse: Callable[[], Parsed],
    ) -> None: ...
    def take(self, reader: ObjectReader[R] | None) -> R | None: ...
    def defer(self, change: Change) -> bool: ...
    def fill(self, looked_at: str) -> None: ...
    def look_up(self, key: str) -> None: ...
    def setdefault(self, key: str, default: object = None, /) -> object: ...
    def update(self, *others: Any, **named: object) -> None: ...
    def __reduce_ex__(self, _: object) -> tuple[object, ...]: ...
