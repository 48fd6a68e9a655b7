"""The parts of pages that paging lists or adds up, with a class for each kind of value.

Each class knows how to count, cut and join its values. A value of another type, which a
response may hold, has no items.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar
from ..checkers.decorators import override

ResponseT = TypeVar("ResponseT")
ValueT = TypeVar("ValueT")
ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT", bound=str)
NumberT = TypeVar("NumberT", int, float)

class Result(Generic[ResponseT, ValueT, ItemT]):
    """A part of the pages: a value on each page, which holds items."""

    get: Callable[[ResponseT], ValueT | None]
    put: Callable[[ResponseT, ValueT | None], ResponseT]
    __slots__ = ("get", "put")

    def __init__(
        self,
        *,
        get: Callable[[ResponseT], ValueT | None],
        put: Callable[[ResponseT, ValueT | None], ResponseT],
    ) -> None:
        """Describe the part.

        Args:
            get: Reads the value from a page.
            put: Makes a page with another value.
        """

    def items(self, page: ResponseT) -> Iterable[ItemT]:
        """Return the items of a page; none if it lacks the value."""

    def size(self, page: ResponseT) -> int:
        """Count what `max_items` counts."""

    def cut(
        self, page: ResponseT, start: int | None, stop: int | None = None
    ) -> ResponseT:
        """Make a page with only the items in a slice."""

    def clear(self, page: ResponseT) -> ResponseT:
        """Make a page that adds nothing to what was delivered before.

        As in botocore, numbers stay: they count the whole page of the service.
        """

    def join_all(self, values: Sequence[ValueT], /) -> ValueT:
        """Join the values of all pages that fit; if none does, return the first."""

    def has_items(self, value: object, /) -> bool:
        """Whether a value has the type that the model says."""

    def items_of(self, value: ValueT, /) -> Iterable[ItemT]:
        """Return the items of a value."""

    def size_of(self, value: ValueT, /) -> int:
        """Count the items of a value."""

    def part(
        self, value: ValueT, start: int | None, stop: int | None, /
    ) -> ValueT | None:
        """Return a value with only the items in a slice."""

    def join(self, values: Sequence[ValueT], /) -> ValueT:
        """Join the values of all pages, of which there is at least one."""

class ListResult(Result[ResponseT, Sequence[ItemT], ItemT]):
    """A list, whose items are its elements."""

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

class MapResult(
    Result[
        ResponseT, Mapping[KeyT, ValueT] | Mapping[str, ValueT], tuple[KeyT, ValueT]
    ],
    Generic[ResponseT, KeyT, ValueT],
):
    """A map, whose items are its pairs.

    botocore cannot cut maps (it raises `TypeError`), and its full result has only the
    pairs of the first page.
    """

    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def items_of(
        self, value: Mapping[KeyT, ValueT] | Mapping[str, ValueT], /
    ) -> Iterable[tuple[KeyT, ValueT]]: ...
    @override
    def size_of(
        self, value: Mapping[KeyT, ValueT] | Mapping[str, ValueT], /
    ) -> int: ...
    @override
    def part(
        self,
        value: Mapping[KeyT, ValueT] | Mapping[str, ValueT],
        start: int | None,
        stop: int | None,
        /,
    ) -> Mapping[KeyT, ValueT]: ...
    @override
    def join(
        self, values: Sequence[Mapping[KeyT, ValueT] | Mapping[str, ValueT]], /
    ) -> Mapping[KeyT, ValueT]: ...

class TextResult(Result[ResponseT, str, str]):
    """Text in pieces: one item per page, but `max_items` counts characters, as it does
    in botocore."""

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

class ValueResult(Result[ResponseT, ItemT, ItemT]):
    """A structure: one item per page."""

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

class NumberResult(ValueResult[ResponseT, NumberT]):
    """A count besides the items, such as DynamoDB's `ScannedCount`.

    It counts the whole page of the service, even if the page was cut.
    """

    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def join(self, values: Sequence[NumberT], /) -> NumberT: ...
