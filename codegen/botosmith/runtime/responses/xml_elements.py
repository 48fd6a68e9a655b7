"""Elements of XML: where botocore's parsers look for the members of a shape.

A table has the functions for elements, and is filled as they occur.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element

from ..convert.kind import compile_ahead
from ..unsupported import Unsupported, refusing
from .output_shape import ListShape, MapShape, StructureShape

if TYPE_CHECKING:
    from ..checkers.botocore_types import Shape

_NAMESPACE = re.compile("{.*}")

# The locations of members outside the body.
_OUTSIDE_BODY = ("header", "headers", "statusCode")

_MOST_TAGS = 1 << 9
"""How many tags a table remembers, so that no service can exhaust the memory."""


@lru_cache(maxsize=1 << 12)
def local_name(tag: str) -> str:
    """The name of an element without its namespace, as botocore gets it."""
    return _NAMESPACE.sub("", tag)


class ElementMember(NamedTuple):
    """A member of a structure that is in elements.

    Attributes:
        name: Its name in botocore's results.
        shape: The shape of its element; of each of its elements, if it is a flattened
            list.
        container: If it is flattened, what its elements go into: `list` or `dict`.
    """

    name: str
    shape: Shape
    container: type | None


def members_by_element(shape: StructureShape) -> dict[str, ElementMember]:
    """List the members of a structure by the names of their elements.

    Raises:
        Unsupported: botocore must parse the structure.
    """
    if shape.metadata.get("exception"):
        raise Unsupported("errors are left to botocore")
    members: dict[str, ElementMember] = {}
    for name, member in shape.members.items():
        serialization = member.serialization
        location = serialization.get("location")
        if location in _OUTSIDE_BODY:
            continue
        if location is not None or serialization.get("eventheader"):
            # Versions of botocore read these differently.
            raise Unsupported(f"{name} belongs to requests or events")
        element = serialization.get("name", name)
        if shape.is_tagged_union and element != name:
            # botocore 1.35 takes the names of elements for names of members here.
            raise Unsupported(f"{name} of a union has another element")
        container: type | None = None
        if serialization.get("flattened"):
            if isinstance(member, ListShape):
                member, container = member.member, list
                element = member.serialization.get("name", element)
            elif isinstance(member, MapShape):
                container = dict
        if element in members:
            raise Unsupported(f"two members have the element {element}")
        members[element] = ElementMember(name, member, container)
    return members


def attribute_value(node: Element, attribute: str) -> str | None:
    """Get the value of an attribute such as `xsi:type`; `None` if it is absent."""
    prefix = attribute.partition(":")[0]
    last: str | None = None
    for key, value in node.items():
        if _NAMESPACE.sub(f"{prefix}:", key) == attribute:
            last = value
    return last


class Table(dict[str, Callable[..., object]]):
    """The functions for elements by their tags, each made when it first occurs."""

    def __init__(
        self, make: Callable[[str], Callable[..., object]], names: Iterable[str]
    ) -> None:
        super().__init__()
        self._make = make
        self._made: dict[str, Callable[..., object]] = {}
        compile_ahead(lambda: [self._find(name) for name in names])

    def __missing__(self, tag: str) -> Callable[..., object]:
        function = self._find(local_name(tag))
        if len(self) < _MOST_TAGS:
            self[tag] = function
        return function

    def _find(self, name: str) -> Callable[..., object]:
        function = self._made.get(name)
        if function is None:
            try:
                function = self._make(name)
            except Unsupported as error:
                function = refusing(str(error))
            if len(self._made) < _MOST_TAGS:
                self._made[name] = function
        return function
