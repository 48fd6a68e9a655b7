"""The rules of paging through one operation, as generated paginators declare them.

botocore finds tokens and results by evaluating JMESPath expressions on dicts. Here the
generator has turned each expression into attribute access, which type checkers follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar, cast

from attrs import has

from ..convert.scalars import is_list
from .results import (
    ListResult,
    MapResult,
    NumberResult,
    Result,
    TextResult,
    ValueResult,
)

__all__ = [
    "Limit",
    "ListResult",
    "MapResult",
    "NumberResult",
    "Result",
    "Rules",
    "TextResult",
    "Token",
    "ValueResult",
    "changed",
    "either",
    "last",
    "within",
]

ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")
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


def changed(value: T | None, empty: T, change: Callable[[T], T], /) -> T:
    """Change a structure, or an empty one if it is absent; keep any other value."""
    if value is None:
        return change(empty)
    return change(value) if has(type(value)) else value


class Token(Generic[ResponseT]):
    """A value on a page that says where the next page begins."""

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
        self.name = name
        self.field = field
        self.get = get


class Limit:
    """The request member for the number of items on a page."""

    __slots__ = ("convert", "field")

    def __init__(self, field: str, convert: type[int] | type[str]) -> None:
        """Describe the member.

        Args:
            field: The request attribute.
            convert: The type that the service expects the number in.
        """
        self.field = field
        self.convert = convert


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
        self.tokens = tokens
        self.result = result
        self.other_results = other_results
        self.limit = limit
        self.more_results = more_results
        self.rest = rest

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
