"""Fixed documents of shapes, with all members full or all members empty."""

from datetime import UTC, datetime
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

_FULL: dict[str, Any] = {
    "string": 'text "…"\n\\',
    "character": "c",
    "integer": 7,
    "long": 2**53 + 1,
    "float": 0.1,
    "double": 1e300,
    "boolean": True,
    "blob": b"\x00\xff",
    "timestamp": datetime(2024, 2, 29, 23, 59, 59, 999999, UTC),
}
_HOLLOW: dict[str, Any] = {
    "string": "",
    "character": "",
    "integer": 0,
    "long": 0,
    "float": 0.0,
    "double": 0.0,
    "boolean": False,
    "blob": b"",
    "timestamp": datetime(1970, 1, 1, tzinfo=UTC),
}


def full_document(shape: StructureShape | None, turn: int = 0) -> dict[str, Any]:
    """A document with every member, down to where a shape contains itself."""
    return {} if shape is None else _structure(shape, turn, ())


def members_in_documents(shape: StructureShape) -> dict[str, Shape]:
    """The members that documents can have: all but streams."""
    return {
        name: member
        for name, member in shape.members.items()
        if not member.serialization.get("streaming")
        and not member.serialization.get("eventstream")
    }


def turns(shape: StructureShape | None) -> int:
    """The number of turns of `full_document` that cover all variants of all unions."""
    return max((len(s.members) for s in _reached(shape) if _is_union(s)), default=1)


def empty_document(shape: StructureShape | None) -> dict[str, Any]:
    """A document whose members are all present, and all empty, zero or false."""
    if shape is None:
        return {}
    members = members_in_documents(shape)
    return {name: _empty(member) for name, member in members.items()}


def required_document(
    shape: StructureShape | None, above: tuple[str, ...] = ()
) -> dict[str, Any]:
    """A document with the members that are required, each as small as it may be."""
    if shape is None:
        return {}
    names = shape.required_members
    if _is_union(shape):
        # What does not contain the union itself is the last member, if it recurs.
        names = [[*shape.members][-1 if shape.name in above else 0]]
    above = (*above, shape.name)
    return {name: _smallest(shape.members[name], above) for name in names}


def _smallest(shape: Shape, above: tuple[str, ...]) -> Any:
    least = shape.metadata.get("min", 0)
    if isinstance(shape, StructureShape):
        return required_document(shape, above)
    if isinstance(shape, ListShape):
        return [_smallest(shape.member, above)] * least
    if isinstance(shape, MapShape):
        key, value = (_smallest(one, above) for one in (shape.key, shape.value))
        return {key: value} if least else {}
    if isinstance(shape, StringShape):
        return shape.enum[0] if shape.enum else "a" * max(least, 3)
    return (
        b"a" * least if shape.type_name == "blob" else least or _FULL[shape.type_name]
    )


def _empty(shape: Shape) -> Any:
    if isinstance(shape, StructureShape | MapShape):
        return {}
    return [] if isinstance(shape, ListShape) else _HOLLOW[shape.type_name]


def _value(shape: Shape, turn: int, above: tuple[str, ...]) -> Any:
    if isinstance(shape, StructureShape):
        if getattr(shape, "is_document_type", False):
            return {"a": [1, None, "b"]}
        # A recursive shape is empty at the second level.
        return {} if shape.name in above else _structure(shape, turn, above)
    if isinstance(shape, ListShape):
        return [_value(shape.member, turn, above)]
    if isinstance(shape, MapShape):
        return {_value(shape.key, turn, above): _value(shape.value, turn, above)}
    if isinstance(shape, StringShape) and shape.enum:
        return shape.enum[turn % len(shape.enum)]
    return _FULL[shape.type_name]


def _structure(
    shape: StructureShape, turn: int, above: tuple[str, ...]
) -> dict[str, Any]:
    members = members_in_documents(shape)
    names = list(members)
    if _is_union(shape):
        names = [names[turn % len(names)]]
    above = (*above, shape.name)
    return {name: _value(members[name], turn, above) for name in names}


def _is_union(shape: StructureShape) -> bool:
    is_union = getattr(shape, "is_tagged_union", False)
    return is_union or shape.name == "AttributeValue"  # which patches make a union


def _reached(shape: StructureShape | None) -> list[StructureShape]:
    """The structures that a structure uses, and itself."""
    found: dict[str, StructureShape] = {}
    waiting: list[Shape] = [] if shape is None else [shape]
    while waiting:
        here = waiting.pop()
        if isinstance(here, ListShape):
            waiting.append(here.member)
        elif isinstance(here, MapShape):
            waiting.append(here.value)
        elif isinstance(here, StructureShape) and here.name not in found:
            found[here.name] = here
            waiting.extend(here.members.values())
    return list(found.values())
