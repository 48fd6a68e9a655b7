"""Makes the pages of an operation from the items of all pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen

from .rules import Call
from .sdk import seam_of


class PageMaker:
    """Answers the calls of a paginator.

    The token of a page is the number of the items before it.
    """

    def __init__(
        self, paginator: Any, operation: Any, items: Sequence[Any], size: int | None
    ) -> None:
        """Prepare the pages.

        Args:
            paginator: The class of the paginator.
            operation: The runtime's description of the operation.
            items: The items of all pages.
            size: The most items of a page.

        Raises:
            NotImplementedError: The tokens of the operation cannot be made up.
        """
        self._rules: Any = paginator.rules
        self._operation = operation
        self._items = items
        self._size = size or max(len(items), 1)
        self._seam = seam_of(operation.request)
        lists = self._seam.ListResult | self._seam.MapResult
        self._is_list = isinstance(self._rules.result, lists)
        if not self._is_list:
            self._size = 1  # a piece of text, or a structure
        self._name: str = paginator.__name__
        self._token, self._path = self._find_token()
        more = self._rules.more_results
        self._more_path = None if more is None else self._attributes(more)

    def __call__(self, call: Call) -> object:
        """Make a page.

        Raises:
            ValueError: The request has a token that does not belong to these pages.
        """
        start = self._start(call)
        size = self._size
        if (limit := self._rules.limit) is not None:
            asked = getattr(call.request, limit.field)
            size = size if asked is None else min(size, int(asked))
        stop = start + size
        items = self._items[start:stop]
        page: Any = self._operation.response()
        result: Any = self._rules.result
        if items or self._is_list:
            page = result.put(page, result.value_of(items))
        is_last = stop >= len(self._items)
        if not is_last:
            page = self._put(page, self._path, self._token_at(stop))
        if self._more_path is not None:
            page = self._put(page, self._more_path, not is_last)
        return page

    def _start(self, call: Call) -> int:
        given = call.arguments.get(self._token.name)
        if given is None:
            return 0
        start = _number_in(given)
        if start is None or start > len(self._items):
            raise ValueError(f"{given!r} is not a token of these pages")
        return start

    def _find_token(self) -> tuple[Any, Sequence[str]]:
        """Find a token that can hold a number, and where it is on pages."""
        members = self._operation.model.input_shape.members
        for token in self._rules.tokens:
            path = self._attributes(token.get)
            if _with_number(members[token.name], 1) is not None:
                return token, path
        raise self._no_tokens()

    def _attributes(self, get: Callable[[Any], object]) -> Sequence[str]:
        """Find the attributes that a function of a page reads."""
        try:
            read = get(_Attribute(()))
        except _NotAttributesError:
            read = None
        if isinstance(read, _Attribute):
            return read.path
        raise self._no_tokens()

    def _no_tokens(self) -> NotImplementedError:
        request = self._operation.request.__name__
        return NotImplementedError(
            f"the tokens of {self._name} are parts of its items; "
            f"give its pages with on({request}(...)).returns(...)"
        )

    def _token_at(self, number: int) -> object:
        shape = self._operation.model.input_shape.members[self._token.name]
        value = _with_number(shape, number)
        members = {self._token.name: value}
        request = self._seam.from_dict(self._operation.request, members)
        return getattr(request, self._token.field)

    def _put(self, page: Any, path: Sequence[str], value: object) -> Any:
        """Make a page with another value of an attribute."""
        name, *rest = path
        if rest:
            inner: object = getattr(page, name, None)
            if inner is None:
                types = {m.name: m.type for m in self._seam.members(type(page))}
                inner = self._seam.from_dict(types[name], {})
            value = self._put(inner, rest, value)
        return self._seam.evolve(page, **{name: value})


class _NotAttributesError(Exception):
    """A function does something other than to read attributes."""


@frozen(eq=False)
class _Attribute:
    """Stands for a page, or for what attributes of it lead to."""

    path: tuple[str, ...]

    def __getattr__(self, name: str) -> _Attribute:
        return _Attribute((*self.path, name))

    def __bool__(self) -> bool:
        raise _NotAttributesError

    def __eq__(self, other: object) -> bool:
        raise _NotAttributesError


def _with_number(shape: Any, number: int) -> object:
    """Make a value of a shape that holds a number; `None` if it cannot."""
    match shape.type_name:
        case "integer" | "long":
            return number
        case "string" if not shape.enum:
            return str(number).zfill(shape.metadata.get("min", 0))
        case "list":
            inner = _with_number(shape.member, number)
            return None if inner is None else [inner]
        case "map":
            inner = _with_number(shape.value, number)
            return None if inner is None else {"token": inner}
        case "structure":
            required = shape.required_members or [next(iter(shape.members), "")]
            made = {n: _with_number(shape.members[n], number) for n in required if n}
            return made if made and None not in made.values() else None
        case _:
            return None


def _number_in(value: object) -> int | None:
    """Find the number in a value that `_with_number` made."""
    if isinstance(value, int):
        return value
    if isinstance(value, str):
        return int(value) if value.isdecimal() else None
    parts: list[object] = []
    if isinstance(value, Mapping):
        parts = [*value.values()]
    elif isinstance(value, Sequence):
        parts = [*value]
    return _number_in(parts[0]) if parts else None
