"""The rules of paging through one operation, as generated paginators declare them.

botocore finds tokens and results by evaluating JMESPath expressions against dicts. Here
the generator has turned each expression into attribute access that type checkers
follow, and each kind of result is a class that knows how to count, cut and add up its
values.

These are plain classes: every operation that can be paged through loads them with its
first call, and attrs would take two milliseconds of that to make them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any, Generic, TypeVar, cast

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


class Token(Generic[ResponseT]):
    """What one page says about where the next one begins."""

    __slots__ = ("field", "get", "name")

    def __init__(
        self, name: str, field: str, get: Callable[[ResponseT], object]
    ) -> None:
        """Describe a token.

        Args:
            name: The request member's name in the model, which stands in resume tokens.
            field: The request attribute that takes it.
            get: Reads it from a page.
        """
        self.name = name
        self.field = field
        self.get = get


class Limit:
    """The request member for the number of items a service puts on a page."""

    __slots__ = ("convert", "field")

    def __init__(self, field: str, convert: type[int] | type[str]) -> None:
        """Describe the member.

        Args:
            field: The request attribute.
            convert: The type the service wants the number in.
        """
        self.field = field
        self.convert = convert


class Result(Generic[ResponseT, ValueT, ItemT]):
    """A part of the pages that is what the caller pages for."""

    __slots__ = ("get", "put")

    def __init__(
        self,
        *,
        get: Callable[[ResponseT], ValueT | None],
        put: Callable[[ResponseT, ValueT | None], ResponseT],
    ) -> None:
        """Describe the part.

        Args:
            get: Reads it from a page.
            put: Makes a page that has another value there.
        """
        self.get = get
        self.put = put

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

    def items_of(self, value: ValueT, /) -> Iterable[ItemT]:
        """Return the items that a value holds."""
        raise NotImplementedError

    def size_of(self, value: ValueT, /) -> int:
        """Count the items that a value holds."""
        raise NotImplementedError

    def part(
        self, value: ValueT, start: int | None, stop: int | None, /
    ) -> ValueT | None:
        """Keep the items inside of a slice."""
        raise NotImplementedError

    def nothing(self, value: ValueT, /) -> ValueT | None:
        """Return what stands in the place of a value that was delivered before."""
        raise NotImplementedError

    def join(self, values: Sequence[ValueT], /) -> ValueT:
        """Make one value of those of all pages, at least one."""
        raise NotImplementedError


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


class Rules(Generic[ResponseT, ItemT]):
    """How to page through one operation."""

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
    ) -> None:
        """Describe the paging.

        Args:
            tokens: What leads to the next page; all absent or empty, there is none.
            result: What the caller pages for, and `max_items` counts.
            other_results: What comes beside it and adds up over the pages too.
            limit: Where the page size goes, for operations that let the caller choose
                it.
            more_results: Says whether there is a next page, where the tokens alone do
                not.
            rest: Makes a response of what is the same on every page (botocore's
                non-aggregate keys).
        """
        self.tokens = tokens
        self.result = result
        self.other_results = other_results
        self.limit = limit
        self.more_results = more_results
        self.rest = rest

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
