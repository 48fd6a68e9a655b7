"""The rules of paging through one operation, as generated paginators declare them.

botocore finds tokens and results by evaluating JMESPath expressions on dicts. Here the
generator has turned each expression into attribute access, which type checkers follow.

A result is a part of the pages that paging lists or adds up, with a class for each kind
of value. The class knows how to count, cut and join its values. A value of another
type, which a response may hold, has no items.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from ..checkers.decorators import override

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")
ValueT = TypeVar("ValueT")
KeyT = TypeVar("KeyT", bound=str)
NumberT = TypeVar("NumberT", int, float)
T = TypeVar("T")
U = TypeVar("U")

def within(value: T | None, get: Callable[[T], U | None], /) -> U | None:
    """Read from a structure, as JMESPath's `a.b` does; other values have no members."""

def last(values: Sequence[T] | None, /) -> T | None:
    """Return the last value, if there is one, as JMESPath's `a[-1]` does."""

def either(first: T | None, second: U | None, /) -> T | U | None:
    """Return the first value or, if it is empty, the second, as JMESPath's `a || b`
    does, to which 0 is not empty."""

def changed(value: T | None, empty: T, change: Callable[[T], T], /) -> T:
    """Change a structure, or an empty one if it is absent; keep any other value."""

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

    def value_of(self, items: Sequence[ItemT], /) -> ValueT:
        """Make a value that has items, at least one: the reverse of `items_of`."""

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
    @override
    def value_of(self, items: Sequence[ItemT], /) -> Sequence[ItemT]: ...

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
    @override
    def value_of(
        self, items: Sequence[tuple[KeyT, ValueT]], /
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
    @override
    def value_of(self, items: Sequence[str], /) -> str: ...

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
    @override
    def value_of(self, items: Sequence[ItemT], /) -> ItemT: ...

class NumberResult(ValueResult[ResponseT, NumberT]):
    """A count besides the items, such as DynamoDB's `ScannedCount`.

    It counts the whole page of the service, even if the page was cut.
    """

    __slots__ = ()

    @override
    def has_items(self, value: object, /) -> bool: ...
    @override
    def join(self, values: Sequence[NumberT], /) -> NumberT: ...

class Token(Generic[ResponseT]):
    """A value on a page that says where the next page begins."""

    name: str
    field: str
    get: Callable[[ResponseT], object]
    __slots__ = ("field", "get", "name")

    def __init__(
        self, name: str, field: str, get: Callable[[ResponseT], object]
    ) -> None:
        """Describe a token.

        Args:
            name: The request member's name in the model, which resume tokens contain.
            field: The request attribute that takes the token.
            get: Reads the token from a page.
        """

class Limit:
    """The request member for the number of items on a page."""

    field: str
    convert: type[int] | type[str]
    __slots__ = ("convert", "field")

    def __init__(self, field: str, convert: type[int] | type[str]) -> None:
        """Describe the member.

        Args:
            field: The request attribute.
            convert: The type that the service expects the number in.
        """

class Rules(Generic[ResponseT, ItemT]):
    """How to page through one operation."""

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
    ) -> None:
        """Describe the paging.

        Args:
            tokens: What leads to the next page. If all are absent or empty, there is
                none.
            result: The part of the pages that is listed, and that `max_items` counts.
            other_results: Other parts that are added up over the pages.
            limit: Takes the page size, if callers of the operation can choose it.
            more_results: Reads from a page whether there is a next one, if tokens alone
                do not say so.
            rest: Makes a response with what is the same on every page (botocore's
                non-aggregate keys).
        """

    @property
    def results(self) -> Sequence[Result[ResponseT, Any, Any]]:
        """All parts of the pages that are added up."""

    def next_tokens(self, page: ResponseT) -> dict[str, object] | None:
        """Read where the next page begins.

        Returns:
            The tokens by the names of the request's attributes, with `None` for absent
            and empty ones; `None` if this page is the last.
        """
