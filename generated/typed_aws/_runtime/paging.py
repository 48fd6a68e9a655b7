"""The rules of paging through one operation, as generated paginators declare them.

botocore finds tokens and results by evaluating JMESPath expressions against dicts. Here
the generator has turned each expression into attribute access that type checkers
follow, and each kind of result is a class that knows how to count, cut and add up its
values.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any, Generic, TypeVar, cast

from attrs import frozen

ResponseT = TypeVar("ResponseT")
ValueT = TypeVar("ValueT")
ItemT = TypeVar("ItemT")
KeyT = TypeVar("KeyT", bound=str)
NumberT = TypeVar("NumberT", int, float)
T = TypeVar("T")
U = TypeVar("U")


def within(value: T | None, get: Callable[[T], U | None], /) -> U | None:
    """Read on where there is something to read from, as JMESPath's `a.b` does."""
    return None if value is None else get(value)


def last(values: Sequence[T] | None, /) -> T | None:
    """Return the last value, if there is one, as JMESPath's `a[-1]` does."""
    return values[-1] if values else None


@frozen
class Token(Generic[ResponseT]):
    """What one page says about where the next one begins."""

    name: str
    """The request member's name in the model, which stands in resume tokens."""

    field: str
    """The request attribute that takes it."""

    get: Callable[[ResponseT], object]
    """Reads it from a page."""


@frozen
class Limit:
    """The request member for the number of items a service puts on a page."""

    field: str
    """The request attribute."""

    convert: type[int] | type[str]
    """The type the service wants the number in."""


@frozen(kw_only=True)
class Result(ABC, Generic[ResponseT, ValueT, ItemT]):
    """A part of the pages that is what the caller pages for."""

    get: Callable[[ResponseT], ValueT | None]
    """Reads it from a page."""

    put: Callable[[ResponseT, ValueT | None], ResponseT]
    """Makes a page that has another value there."""

    def items(self, page: ResponseT) -> Iterable[ItemT]:
        """Return the items of a page, none where it has no such part."""
        value = self.get(page)
        return () if value is None else self.items_of(value)

    def size(self, page: ResponseT) -> int:
        """Count what `max_items` counts."""
        value = self.get(page)
        return 0 if value is None else self.size_of(value)

    def cut(
        self, page: ResponseT, start: int | None, stop: int | None = None
    ) -> ResponseT:
        """Make a page without the items outside of a slice."""
        value = self.get(page)
        part = None if value is None else self.part(value, start, stop)
        return self.put(page, part)

    def clear(self, page: ResponseT) -> ResponseT:
        """Make a page that contributes nothing."""
        value = self.get(page)
        return self.put(page, None if value is None else self.nothing(value))

    @abstractmethod
    def items_of(self, value: ValueT, /) -> Iterable[ItemT]:
        """Return the items that a value holds."""

    @abstractmethod
    def size_of(self, value: ValueT, /) -> int:
        """Count the items that a value holds."""

    @abstractmethod
    def part(
        self, value: ValueT, start: int | None, stop: int | None, /
    ) -> ValueT | None:
        """Keep the items inside of a slice."""

    @abstractmethod
    def nothing(self, value: ValueT, /) -> ValueT | None:
        """Return what stands in the place of a value that was delivered before."""

    @abstractmethod
    def join(self, values: Sequence[ValueT], /) -> ValueT:
        """Make one value of those of all pages, at least one."""


class ListResult(Result[ResponseT, Sequence[ItemT], ItemT]):
    """A list, whose items are its elements."""

    __slots__ = ()

    def items_of(self, value: Sequence[ItemT], /) -> Iterable[ItemT]:
        return value

    def size_of(self, value: Sequence[ItemT], /) -> int:
        return len(value)

    def part(
        self, value: Sequence[ItemT], start: int | None, stop: int | None, /
    ) -> Sequence[ItemT]:
        return value[start:stop]

    def nothing(self, value: Sequence[ItemT], /) -> Sequence[ItemT]:
        return []

    def join(self, values: Sequence[Sequence[ItemT]], /) -> Sequence[ItemT]:
        return list(chain.from_iterable(values))


class MapResult(
    Result[
        ResponseT, Mapping[KeyT, ValueT] | Mapping[str, ValueT], tuple[KeyT, ValueT]
    ],
    Generic[ResponseT, KeyT, ValueT],
):
    """A map, whose items are its pairs.

    botocore cannot cut maps (it raises `TypeError`), and loses those of all pages but
    the first in its full result.
    """

    __slots__ = ()

    def items_of(
        self, value: Mapping[KeyT, ValueT] | Mapping[str, ValueT], /
    ) -> Iterable[tuple[KeyT, ValueT]]:
        # A map keyed by an enum may be written with plain strings, but no page is
        # written by hand: decoding has made its keys what the model says.
        return cast("Mapping[KeyT, ValueT]", value).items()

    def size_of(self, value: Mapping[KeyT, ValueT] | Mapping[str, ValueT], /) -> int:
        return len(value)

    def part(
        self,
        value: Mapping[KeyT, ValueT] | Mapping[str, ValueT],
        start: int | None,
        stop: int | None,
        /,
    ) -> Mapping[KeyT, ValueT]:
        indices = slice(start, stop).indices(len(value))
        return dict(islice(self.items_of(value), *indices))

    def nothing(
        self, value: Mapping[KeyT, ValueT] | Mapping[str, ValueT], /
    ) -> Mapping[KeyT, ValueT] | None:
        return None

    def join(
        self, values: Sequence[Mapping[KeyT, ValueT] | Mapping[str, ValueT]], /
    ) -> Mapping[KeyT, ValueT]:
        return dict(chain.from_iterable(map(self.items_of, values)))


class TextResult(Result[ResponseT, str, str]):
    """Text in pieces: one item a page, but `max_items` counts characters, as botocore's
    does."""

    __slots__ = ()

    def items_of(self, value: str, /) -> Iterable[str]:
        return (value,)

    def size_of(self, value: str, /) -> int:
        return len(value)

    def part(self, value: str, start: int | None, stop: int | None, /) -> str:
        return value[start:stop]

    def nothing(self, value: str, /) -> str:
        return ""

    def join(self, values: Sequence[str], /) -> str:
        return "".join(values)


class ValueResult(Result[ResponseT, ItemT, ItemT]):
    """A structure: one item a page."""

    __slots__ = ()

    def items_of(self, value: ItemT, /) -> Iterable[ItemT]:
        return (value,)

    def size_of(self, value: ItemT, /) -> int:
        return 1

    def part(
        self, value: ItemT, start: int | None, stop: int | None, /
    ) -> ItemT | None:
        return value if [value][start:stop] else None

    def nothing(self, value: ItemT, /) -> ItemT | None:
        return None

    def join(self, values: Sequence[ItemT], /) -> ItemT:
        return values[0]


class NumberResult(ValueResult[ResponseT, NumberT]):
    """A count beside the items, such as DynamoDB's `ScannedCount`, of the page as the
    service made it, also where the page is then cut."""

    __slots__ = ()

    def nothing(self, value: NumberT, /) -> NumberT:
        return value

    def join(self, values: Sequence[NumberT], /) -> NumberT:
        return values[0] + sum(values[1:])


@frozen(kw_only=True)
class Rules(Generic[ResponseT, ItemT]):
    """How to page through one operation."""

    tokens: Sequence[Token[ResponseT]]
    """What leads to the next page; all absent or empty, there is none."""

    result: Result[ResponseT, Any, ItemT]
    """What the caller pages for, and `max_items` counts."""

    other_results: Sequence[Result[ResponseT, Any, Any]] = ()
    """What comes beside it and adds up over the pages too."""

    limit: Limit | None = None
    """Where the page size goes, for operations that let the caller choose it."""

    more_results: Callable[[ResponseT], object] | None = None
    """Says whether there is a next page, where the tokens alone do not."""

    rest: Callable[[ResponseT], ResponseT] | None = None
    """Makes a response of what is the same on every page (botocore's
    non-aggregate keys)."""

    @property
    def results(self) -> Sequence[Result[ResponseT, Any, Any]]:
        """All that adds up."""
        return (self.result, *self.other_results)

    def next_tokens(self, page: ResponseT) -> dict[str, object] | None:
        """Read where the next page begins.

        Returns:
            The tokens by the names of the request's attributes, absent and empty ones
            as `None`; `None` where this page is the last.
        """
        if self.more_results is not None and not self.more_results(page):
            return None
        tokens = {token.field: token.get(page) or None for token in self.tokens}
        return tokens if any(tokens.values()) else None
