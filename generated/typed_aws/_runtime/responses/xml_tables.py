"""Tables of functions for the elements of XML, which are filled as elements occur."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from ..convert.compiler import compile_ahead
from .xml_shapes import local_name

_MOST_TAGS = 1 << 9
"""How many tags a table remembers, so that no service can exhaust the memory."""


class UnsupportedElement(Exception):
    """An element or a class that botocore must parse."""


def unsupported(*_: object) -> NoReturn:
    raise UnsupportedElement


class Table(dict[str, Callable[..., Any]]):
    """The functions for elements by their tags, each made when it first occurs."""

    def __init__(
        self, make: Callable[[str], Callable[..., Any]], names: Iterable[str]
    ) -> None:
        """Prepare to make the functions.

        Args:
            make: Makes the function for a name of elements, without namespace.
            names: The names that the model has.
        """
        super().__init__()
        self._make = make
        self._made: dict[str, Callable[..., Any]] = {}
        compile_ahead(lambda: [self._find(name) for name in names])

    def __missing__(self, tag: str) -> Callable[..., Any]:
        function = self._find(local_name(tag))
        if len(self) < _MOST_TAGS:
            self[tag] = function
        return function

    def _find(self, name: str) -> Callable[..., Any]:
        function = self._made.get(name)
        if function is None:
            try:
                function = self._make(name)
            except UnsupportedElement:
                function = unsupported
            if len(self._made) < _MOST_TAGS:
                self._made[name] = function
        return function
