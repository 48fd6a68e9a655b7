from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from ..checkers.decorators import override

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")
MapT = TypeVar("MapT", bound=Mapping[str, Any])
NumberT = TypeVar("NumberT", int, float)
T = TypeVar("T")
U = TypeVar("U")

def within(value: T | None, get: Callable[[T], U | None], /) -> U | None: ...
def last(values: Sequence[T] | None, /) -> T | None: ...
def either(first: T | None, second: U | None, /) -> T | U | None: ...
def changed(value: T | None, empty: T, change: Callable[[T], T], /) -> T: ...

class Result(Generic[ResponseT, ValueT, ItemT]):
    get: Callable[[ResponseT], ValueT | None]
    put: Callable[[ResponseT, ValueT | None], ResponseT]
    __slots__ = ("get", "put")

    def __init__(
        self,
        *,
        get: Callable[[ResponseT], ValueT | None],
        put: Callable[[ResponseT, ValueT | None], ResponseT],
    ) -> None: ...
    def items(self, page: ResponseT) -> Iterable[ItemT]: ...
    def size(self, page: ResponseT) -> int: ...
    def cut(
        self, page: ResponseT, start: int | None, stop: int | None = None
    ) -> ResponseT: ...
    def clear(self, page: ResponseT) -> ResponseT: ...
    def join_all(self, values: Sequence[ValueT], /) -> ValueT: ...
    def has_items(self, value: object, /) -> bool: ...
    def items_of(self, value: ValueT, /) -> Iterable[ItemT]: ...
    def size_of(self, value: ValueT, /) -> int: ...
    def part(
        self, value: ValueT, start: int | None, stop: int | None, /
    ) -> ValueT | None: ...
    def join(self, values: Sequence[ValueT], /) -> ValueT: ...
    def value_of(self, items: Sequence[ItemT], /) -> ValueT: ...

class ListResult(Result[ResponseT, Sequence[ItemT], ItemT]):
    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def items_of(self, value: Sequence[ItemT], /) -> Iterable[ItemT]: ...
    @override
    def size_of(self, value: Sequence[ItemT], /) -> int: ...
    @override
    def part(
        self, value: Sequence[ItemT], start: int | None, stop: int | None, /
    ) -> Sequence[ItemT]: ...
    @override
    def join(self, values: Sequence[Sequence[ItemT]], /) -> Sequence[ItemT]: ...
    @override
    def value_of(self, items: Sequence[ItemT], /) -> Sequence[ItemT]: ...

class MapResult(Result[ResponseT, MapT, ItemT]):
    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def items_of(self, value: MapT, /) -> Iterable[ItemT]: ...
    @override
    def size_of(self, value: MapT, /) -> int: ...
    @override
    def part(self, value: MapT, start: int | None, stop: int | None, /) -> MapT: ...
    @override
    def join(self, values: Sequence[MapT], /) -> MapT: ...
    @override
    def value_of(self, items: Sequence[ItemT], /) -> MapT: ...

class TextResult(Result[ResponseT, str, str]):
    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def items_of(self, value: str, /) -> Iterable[str]: ...
    @override
    def size_of(self, value: str, /) -> int: ...
    @override
    def part(self, value: str, start: int | None, stop: int | None, /) -> str: ...
    @override
    def join(self, values: Sequence[str], /) -> str: ...
    @override
    def value_of(self, items: Sequence[str], /) -> str: ...

class ValueResult(Result[ResponseT, ItemT, ItemT]):
    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def items_of(self, value: ItemT, /) -> Iterable[ItemT]: ...
    @override
    def size_of(self, value: ItemT, /) -> int: ...
    @override
    def part(
        self, value: ItemT, start: int | None, stop: int | None, /
    ) -> ItemT | None: ...
    @override
    def join(self, values: Sequence[ItemT], /) -> ItemT: ...
    @override
    def value_of(self, items: Sequence[ItemT], /) -> ItemT: ...

class NumberResult(ValueResult[ResponseT, NumberT]):
    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def join(self, values: Sequence[NumberT], /) -> NumberT: ...

class PageResult(ValueResult[ResponseT, ResponseT]):
    __slots__ = ()

    def __init__(self) -> None: ...

class Token(Generic[ResponseT]):
    name: str
    field: str
    get: Callable[[ResponseT], object]
    __slots__ = ("field", "get", "name")

    def __init__(
        self, name: str, field: str, get: Callable[[ResponseT], object]
    ) -> None: ...

class Limit:
    field: str
    convert: type[int] | type[str]
    __slots__ = ("convert", "field")

    def __init__(self, field: str, convert: type[int] | type[str]) -> None: ...

class Rules(Generic[ResponseT, ItemT]):
    tokens: Sequence[Token[ResponseT]]
    result: Result[ResponseT, Any, ItemT]
    other_results: Sequence[Result[ResponseT, Any, Any]]
    limit: Limit | None
    more_results: Callable[[ResponseT], object] | None
    rest: Callable[[ResponseT], ResponseT] | None
    __slots__ = ("limit", "more_results", "other_results", "rest", "result", "tokens")

    def __init__(
        self,
        *,
        tokens: Sequence[Token[ResponseT]],
        result: Result[ResponseT, Any, ItemT],
        other_results: Sequence[Result[ResponseT, Any, Any]] = (),
        limit: Limit | None = None,
        more_results: Callable[[ResponseT], object] | None = None,
        rest: Callable[[ResponseT], ResponseT] | None = None,
    ) -> None: ...
    @property
    def results(self) -> Sequence[Result[ResponseT, Any, Any]]: ...
    def next_tokens(self, page: ResponseT) -> dict[str, object] | None: ...
