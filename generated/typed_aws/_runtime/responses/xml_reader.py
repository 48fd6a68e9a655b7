"""XML to the very dicts that botocore's parser makes of it, in half of its time.

For each element botocore goes through all members that its shape could have, and looks
up by name how each is read. Here each shape becomes a function once, and only the
elements that came are gone through. What services do not write, as an element twice
that is no list, raises `ValueError`: what botocore makes of it is botocore's to say.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias
from xml.etree.ElementTree import Element

from botocore.model import ListShape, MapShape, Shape, StructureShape

Read: TypeAlias = Callable[[Element], object]

_NAMESPACE = re.compile("{.*}")

# Where members stand that are not in the body.
_BESIDE = ("header", "headers", "statusCode")


@lru_cache(maxsize=1 << 12)
def _name(tag: str) -> str:
    """The name of an element, without its namespace, as botocore has it."""
    return _NAMESPACE.sub("", tag)


def with_reader(parsers: type[Any], timestamp: Callable[[str], object]) -> type[Any]:
    """Make a class of botocore's XML parsers read elements by an `XmlReader`.

    Args:
        parsers: The class.
        timestamp: Reads timestamps.
    """
    reader = XmlReader(timestamp)

    def parse_shape(self: Any, shape: Shape, node: Any) -> object:
        # Others are the texts of headers, and elements that came twice.
        if node.__class__ is Element:
            return reader.reader(shape)(node)
        return parsers._parse_shape(self, shape, node)

    return type(parsers.__name__, (parsers,), {"_parse_shape": parse_shape})


class _Member(NamedTuple):
    """A member of a structure.

    Attributes:
        name: Its name in botocore's results.
        read: What reads its element, or each of its elements.
        many: What the elements are put into, where it is flattened: `list` or `dict`.
    """

    name: str
    read: Read
    many: type | None


class XmlReader:
    """Reads elements by the shapes of one service."""

    def __init__(self, timestamp: Callable[[str], object]) -> None:
        """Read elements.

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

    def reader(self, shape: Shape) -> Read:
        """Get the function that reads an element of a shape.

        Raises:
            ValueError: There are no such elements in responses.
        """
        if isinstance(shape, StructureShape):
            return self._structure(shape)
        if isinstance(shape, ListShape):
            return self._list(shape)
        if isinstance(shape, MapShape):
            return self._map(shape)
        convert = self._texts.get(shape.type_name)
        if convert is None:
            raise ValueError(f"no elements are {shape.type_name}")
        return lambda node: convert(node.text or "")

    def _structure(self, shape: StructureShape) -> Read:
        # Structures may hold themselves.
        found = self._structures.get(shape.name)
        if found is None:
            found = self._structures[shape.name] = self._new_structure(shape)
        return found

    def _new_structure(self, shape: StructureShape) -> Read:
        members: dict[str, _Member] | None = None
        attributes = [
            (name, member.serialization["name"])
            for name, member in shape.members.items()
            if member.serialization.get("xmlAttribute")
        ]
        is_union = shape.is_tagged_union

        def read(node: Element) -> dict[str, object]:
            nonlocal members
            if members is None:
                members = self._members(shape)
            parsed: dict[str, Any] = {}
            for child in node:
                member = members.get(_name(child.tag))
                if member is None:
                    continue
                name, read_member, many = member
                if many is None:
                    if name in parsed:
                        raise ValueError(f"{name} came twice")
                    parsed[name] = read_member(child)
                elif many is list:
                    parsed.setdefault(name, []).append(read_member(child))
                else:
                    parsed.setdefault(name, {}).update(read_member(child))
            if is_union and not len(node) == len(parsed) == 1:
                raise ValueError(f"{shape.name} has not one member")
            for name, attribute in attributes:
                if name not in parsed:
                    prefix = attribute.partition(":")[0]
                    for key, value in node.items():
                        if _NAMESPACE.sub(f"{prefix}:", key) == attribute:
                            parsed[name] = value
            return parsed

        return read

    def _members(self, shape: StructureShape) -> dict[str, _Member]:
        """Find how the members of a structure are read, by the names of elements."""
        if shape.metadata.get("exception"):
            raise ValueError("errors are botocore's")
        members: dict[str, _Member] = {}
        for name, member in shape.members.items():
            where = member.serialization
            location = where.get("location")
            if location in _BESIDE:
                continue
            if location is not None or where.get("eventheader"):
                # Versions of botocore differ.
                raise ValueError(f"{name} belongs to requests or events")
            element = where.get("name", name)
            read = self.reader(member)
            many: type | None = None
            if where.get("flattened"):
                if isinstance(member, ListShape):
                    element = member.member.serialization.get("name", element)
                    read, many = self.reader(member.member), list
                elif isinstance(member, MapShape):
                    many = dict
            if element in members:
                raise ValueError(f"two members are called {element}")
            members[element] = _Member(name, read, many)
        return members

    def _list(self, shape: ListShape) -> Read:
        read = self.reader(shape.member)
        if shape.serialization.get("flattened"):
            return lambda node: [read(node)]
        return lambda node: [read(child) for child in node]

    def _map(self, shape: MapShape) -> Read:
        names = (
            shape.key.serialization.get("name") or "key",
            shape.value.serialization.get("name") or "value",
        )
        readers = dict(
            zip(names, (self.reader(shape.key), self.reader(shape.value)), strict=True)
        )

        def read_entry(node: Element) -> tuple[Any, object]:
            parts = {(name := _name(part.tag)): readers[name](part) for part in node}
            return parts[names[0]], parts[names[1]]

        if shape.serialization.get("flattened"):
            return lambda node: dict([read_entry(node)])
        return lambda node: dict(map(read_entry, node))
