"""Reading XML into the dicts that botocore's parser makes, in half its time.

For each element, botocore loops over all members that the shape could have, and looks
up by name how each is read. Here each shape becomes a function once, which loops over
the elements that are present. XML that services do not write, such as two elements for
a member that is not a list, raises `ValueError`; botocore then reads it.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from .xml_shapes import (
    attribute_value,
    attributes,
    entry_names,
    local_name,
    members_by_element,
)

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape

Read: TypeAlias = Callable[[Element], object]


def with_reader(
    parser: type[Any], read: Callable[[Shape, Element], object]
) -> type[Any]:
    """Make a subclass of one of botocore's XML parsers with another reader of elements.

    Args:
        parser: The parser's class.
        read: Reads an element of a shape.
    """

    def parse_shape(self: object, shape: Shape, node: Any) -> object:
        # Other nodes are the text of headers, and lists of elements with one name.
        if node.__class__ is Element:
            return read(shape, node)
        return parser._parse_shape(self, shape, node)

    return type(parser.__name__, (parser,), {"_parse_shape": parse_shape})


class _Member(NamedTuple):
    """A member of a structure.

    Attributes:
        name: Its name in botocore's results.
        read: Reads its element, or each of its elements.
        container: If it is flattened, what its elements go into: `list` or `dict`.
    """

    name: str
    read: Read
    container: type | None


class XmlReader:
    """Reads elements according to the shapes of one service."""

    def __init__(self, timestamp: Callable[[str], object]) -> None:
        """Read the elements of one service.

        Args:
            timestamp: Reads timestamps.
        """
        self._structures: dict[str, Read] = {}
        self._texts: dict[str, Callable[[str], object]] = {
            "string": str,
            "character": str,
            "integer": int,
            "long": int,
            "float": float,
            "double": float,
            "boolean": "true".__eq__,
            "blob": b64decode,
            "timestamp": timestamp,
        }

    def read(self, shape: Shape, node: Element) -> object:
        """Read an element of a shape."""
        return self.reader(shape)(node)

    def reader(self, shape: Shape) -> Read:
        """Get the function that reads an element of a shape.

        Raises:
            ValueError: Responses have no elements of such a shape.
        """
        if isinstance(shape, StructureShape):
            return self._structure(shape)
        if isinstance(shape, ListShape):
            return self._list(shape)
        if isinstance(shape, MapShape):
            return self._map(shape)
        convert = self._texts.get(shape.type_name)
        if convert is None:
            raise ValueError(f"XML has no elements of type {shape.type_name}")
        return lambda node: convert(node.text or "")

    def _structure(self, shape: StructureShape) -> Read:
        # Structures may contain themselves.
        found = self._structures.get(shape.name)
        if found is None:
            found = self._structures[shape.name] = self._make_structure(shape)
        return found

    def _make_structure(self, shape: StructureShape) -> Read:
        members: dict[str, _Member] | None = None
        named_attributes = attributes(shape)
        is_union = shape.is_tagged_union

        def read(node: Element) -> dict[str, object]:
            nonlocal members
            if members is None:
                members = self._members(shape)
            parsed: dict[str, Any] = {}
            for child in node:
                member = members.get(local_name(child.tag))
                if member is None:
                    continue
                name, read_member, container = member
                if container is None:
                    if name in parsed:
                        raise ValueError(f"there are two elements for {name}")
                    parsed[name] = read_member(child)
                elif container is list:
                    parsed.setdefault(name, []).append(read_member(child))
                else:
                    parsed.setdefault(name, {}).update(read_member(child))
            if is_union and not len(node) == len(parsed) == 1:
                raise ValueError(f"{shape.name} does not have exactly one member")
            for name, attribute in named_attributes:
                if name not in parsed:
                    value = attribute_value(node, attribute)
                    if value is not None:
                        parsed[name] = value
            return parsed

        return read

    def _members(self, shape: StructureShape) -> dict[str, _Member]:
        return {
            element: _Member(name, self.reader(member), container)
            for element, (name, member, container) in members_by_element(shape).items()
        }

    def _list(self, shape: ListShape) -> Read:
        read = self.reader(shape.member)
        if shape.serialization.get("flattened"):
            return lambda node: [read(node)]
        return lambda node: [read(child) for child in node]

    def _map(self, shape: MapShape) -> Read:
        names = entry_names(shape)
        readers = dict(
            zip(names, (self.reader(shape.key), self.reader(shape.value)), strict=True)
        )

        def read_entry(node: Element) -> tuple[object, object]:
            parts = {
                (name := local_name(part.tag)): readers[name](part) for part in node
            }
            return parts[names[0]], parts[names[1]]

        if shape.serialization.get("flattened"):
            return lambda node: dict([read_entry(node)])
        return lambda node: dict(map(read_entry, node))
