"""The rules of paging through one operation, as generated paginators declare them.

botocore finds tokens and results by evaluating JMESPath expressions on dicts. Here the
generator has turned each expression into attribute access, which type checkers follow.

A result is a part of the pages that paging lists or adds up, with a class for each kind
of value. The class knows how to count, cut and join its values. A value of another
type, which a response may hold, has no items.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, Generic, TypeGuard, TypeVar, cast

from attrs import frozen, has

from ..absent import ABSENT, is_absent
from ..convert.scalars import is_list, is_map
from ..static_types.decorators import override

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")
MapT = TypeVar("MapT", bound=Mapping[str, object])
NumberT = TypeVar("NumberT", int, float)
T = TypeVar("T")
U = TypeVar("U")

_EMPTY: Sequence[object] = ("", [], {})


def within(value: T | None, get: Callable[[T], U | None], /) -> U | None:
    """Read from a structure, as JMESPath's `a.b` does; other values have no members."""
    return get(value) if value is not None and has(type(value)) else None


def last(values: Sequence[T] | None, /) -> T | None:
    """Return the last value, if there is one, as JMESPath's `a[-1]` does."""
    # `is_list` narrows to its own type of lists, which loses T.
    return cast("T", values[-1]) if values and is_list(values) else None


def either(first: T | None, second: U | None, /) -> T | U | None:
    """Return the first value or, if it is empty, the second, as JMESPath's `a || b`
    does, to which 0 is not empty."""
    if first is None or first is False or first in _EMPTY:
        return second
    return first


def or_absent(value: object, /) -> Any:
    """Return a value, or what leaves a member out of the object that gets it."""
    return ABSENT if value is None else value


def changed(value: T | None, empty: T, change: Callable[[T], T], /) -> T:
    """Change a structure, or an empty one if it is absent; keep any other value."""
    if value is None:
        return change(empty)
    return change(value) if has(type(value)) else value


# Every paginator needs these classes. attrs makes them in half of the time without
# `__eq__` and `__repr__`.


@frozen(eq=False, repr=False)
class Result(Generic[ResponseT, ValueT, ItemT]):
    """A part of the pages: a value on each page, which holds items."""

    get: Callable[[ResponseT], ValueT | None]
    """Reads the value from a page."""

    put: Callable[[ResponseT, Any], ResponseT]
    """Makes a page with another value, or without one for `None`."""

    def items(self, page: ResponseT) -> Iterable[ItemT]:
        """Return the items of a page; none if it lacks the value."""
        value = self.get(page)
        return self.items_of(value) if self._fits(value) else ()

    def size(self, page: ResponseT) -> int:
        """Count what `max_items` counts."""
        value = self.get(page)
        return self.size_of(value) if self._fits(value) else 0

    def cut(
        self, page: ResponseT, start: int | None, stop: int | None = None
    ) -> ResponseT:
        """Make a page with only the items in a slice."""
        value = self.get(page)
        part = self.part(value, start, stop) if self._fits(value) else value
        return self.put(page, part)

    def clear(self, page: ResponseT) -> ResponseT:
        """Make a page that adds nothing to what was delivered before.

        As in botocore, numbers stay: they count the whole page of the service.
        """
        value: object = self.get(page)
        if isinstance(value, str):
            nothing: object = ""
        elif is_list(value) and not is_absent(value):
            nothing = list[object]()
        else:
            nothing = value if isinstance(value, int | float) else None
        return self.put(page, nothing)

    def join(self, values: Sequence[ValueT], /) -> ValueT | None:
        """Join the values of all pages that fit; if none does, return the first."""
        fitting = [value for value in values if self._fits(value)]
        items = chain.from_iterable(map(self.items_of, fitting))
        return self.value_of(items) if fitting else values[0]

    def _fits(self, value: ValueT | None) -> TypeGuard[ValueT]:
        return not is_absent(value) and self.has_items(value)

    def has_items(self, value: object, /) -> bool:
        """Whether a value has the type that the model says."""
        raise NotImplementedError

    def items_of(self, value: ValueT, /) -> Collection[ItemT]:
        """Return the items of a value."""
        raise NotImplementedError

    def value_of(self, items: Iterable[ItemT], /) -> ValueT | None:
        """Make a value that has items: the reverse of `items_of`."""
        raise NotImplementedError

    def size_of(self, value: ValueT, /) -> int:
        """Count the items of a value."""
        return len(self.items_of(value))

    def part(
        self, value: ValueT, start: int | None, stop: int | None, /
    ) -> ValueT | None:
        """Return a value with only the items in a slice."""
        return self.value_of([*self.items_of(value)][start:stop])


class ListResult(Result[ResponseT, Sequence[ItemT], ItemT]):
    """A list, whose items are its elements."""

    @override
    def has_items(self, value: object, /) -> bool:
        return is_list(value)

    @override
    def items_of(self, value: Sequence[ItemT], /) -> Sequence[ItemT]:
        return value

    @override
    def value_of(self, items: Iterable[ItemT], /) -> Sequence[ItemT]:
        return list(items)


class MapResult(Result[ResponseT, MapT, ItemT]):
    """A map, whose items are its pairs.

    botocore cannot cut maps (it raises `TypeError`), and its full result has only the
    pairs of the first page.
    """

    @override
    def has_items(self, value: object, /) -> bool:
        return is_map(value)

    @override
    def items_of(self, value: MapT, /) -> Collection[ItemT]:
        # Pages are decoded, so the keys are values of the enum that the items have.
        return cast("Collection[ItemT]", value.items())

    @override
    def value_of(self, items: Iterable[Any], /) -> MapT:
        return cast("MapT", dict(items))


class TextResult(Result[ResponseT, str, str]):
    """Text in pieces: one item per page, but `max_items` counts characters, as it does
    in botocore."""

    @override
    def has_items(self, value: object, /) -> bool:
        return isinstance(value, str)

    @override
    def items_of(self, value: str, /) -> Collection[str]:
        return (value,)

    @override
    def value_of(self, items: Iterable[str], /) -> str:
        return "".join(items)

    @override
    def size_of(self, value: str, /) -> int:
        return len(value)

    @override
    def part(self, value: str, start: int | None, stop: int | None, /) -> str:
        return value[start:stop]


class ValueResult(Result[ResponseT, ItemT, ItemT]):
    """A structure: one item per page."""

    @override
    def has_items(self, value: object, /) -> bool:
        return True

    @override
    def items_of(self, value: ItemT, /) -> Collection[ItemT]:
        return (value,)

    @override
    def value_of(self, items: Iterable[ItemT], /) -> ItemT | None:
        return next(iter(items), None)


class NumberResult(ValueResult[ResponseT, NumberT]):
    """A count besides the items, such as DynamoDB's `ScannedCount`.

    It counts the whole page of the service, even if the page was cut.
    """

    @override
    def has_items(self, value: object, /) -> bool:
        return isinstance(value, int | float)

    @override
    def value_of(self, items: Iterable[NumberT], /) -> NumberT | None:
        numbers = list(items)
        return numbers[0] + sum(numbers[1:]) if numbers else None


class PageResult(ValueResult[ResponseT, ResponseT]):
    """The page itself, of an operation whose items are unknown."""

    def __init__(self) -> None:
        super().__init__(get=lambda page: page, put=lambda page, value: value or page)


@frozen(eq=False, repr=False)
class Token(Generic[ResponseT]):
    """A value on a page that says where the next page begins."""

    name: str
    """The request member's name in the model, which resume tokens contain."""

    field: str
    """The request attribute that takes the token."""

    get: Callable[[ResponseT], object]
    """Reads the token from a page."""


@frozen(eq=False, repr=False)
class Limit:
    """The request member for the number of items on a page."""

    field: str
    """The request attribute."""

    convert: type[int] | type[str]
    """The type that the service expects the number in."""


@frozen(eq=False, repr=False)
class Rules(Generic[ResponseT, ItemT]):
    """How to page through one operation."""

    tokens: Sequence[Token[ResponseT]]
    """The tokens of the next page. If all are absent or empty, there is none."""

    result: Result[ResponseT, Any, ItemT]
    """The part of the pages that is listed, and that `max_items` counts."""

    other_results: Sequence[Result[ResponseT, Any, Any]] = ()
    """Other parts that are added up over the pages."""

    limit: Limit | None = None
    """Takes the page size, if callers of the operation can choose it."""

    more_results: Callable[[ResponseT], object] | None = None
    """Reads from a page whether there is a next one, if tokens alone do not say so."""

    rest: Callable[[ResponseT], ResponseT] | None = None
    """Makes a response with what is the same on every page (botocore's non-aggregate
    keys)."""

    @property
    def results(self) -> Sequence[Result[ResponseT, Any, Any]]:
        """All parts of the pages that are added up."""
        return (self.result, *self.other_results)

    def next_tokens(self, page: ResponseT) -> dict[str, object] | None:
        """Read where the next page begins.

        Returns:
            The tokens by the names of the request's attributes, with `None` for absent
            and empty ones; `None` if this page is the last.
        """
        if self.more_results is not None and not self.more_results(page):
            return None
        tokens = {token.field: token.get(page) or None for token in self.tokens}
        return tokens if any(tokens.values()) else None
