"""Trees of JSON and CBOR bodies, made at random from shapes.

A tree consists of lists, `Entries` and scalars. Scalars are what Python has for them,
`Seconds`, and `Verbatim` for what no value can express.
"""

from __future__ import annotations

from base64 import b64encode
from random import Random
from typing import Any, Literal, TypeAlias, TypeGuard

from attrs import define, frozen
from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

Form: TypeAlias = Literal["json", "cbor"]
"""CBOR has bytes and timestamps, and knows members by their names in the model."""

Tree: TypeAlias = Any

# After so many levels, containers are empty.
_DEPTH = 6

TEXTS = [
    *("", "a", "text", "Müßig", "\U0001f600", "\x00", "a b\n", '"<&>\\', "0", "x" * 40)
]
INTEGERS = [0, 1, -1, 7, 2**31, 2**53 + 1, -(2**63), 2**63 - 1]
FLOATS = [0.0, -0.0, 0.1, 1.5, -2.25, 1e300, 5e-324, 3.0]
SECONDS = [0, 1, 1700000000, 1700000000.25, 1700000000.123456, -1.5]
TIMES = [
    "2024-02-29T12:00:00Z",
    "2024-02-29T12:00:00.123Z",
    "2024-02-29T12:00:00.123456789Z",
    "2024-02-29T12:00:00+05:30",
    "2024-02-29T12:00:00",
    "Thu, 29 Feb 2024 12:00:00 GMT",
    "1700000000",
]
BLOBS = [b"", b"a", b"\x00\xff", b"some bytes"]


@define
class Entries:
    """The entries of a JSON object or CBOR map, whose keys may repeat."""

    pairs: list[tuple[Tree, Tree]]


@frozen
class Seconds:
    """A timestamp in CBOR, whose seconds may be anything."""

    value: Tree


@frozen
class Verbatim:
    """Bytes that are written as they are."""

    data: bytes


def is_items(tree: Tree) -> TypeGuard[list[Tree]]:
    return isinstance(tree, list)


def random_tree(random: Random, shape: Shape, form: Form, depth: int = 0) -> Tree:
    """Make a tree of a shape, without the members that belong to headers."""
    if isinstance(shape, StructureShape):
        if shape.is_document_type:
            return _random_document(random)
        return Entries(
            [
                (
                    name if form == "cbor" else member.serialization.get("name", name),
                    random_tree(random, member, form, depth + 1),
                )
                for name, member in chosen_members(random, shape, depth)
            ]
        )
    if isinstance(shape, ListShape):
        return [_item(random, shape.member, form, depth) for _ in _times(random, depth)]
    if isinstance(shape, MapShape):
        return Entries(
            [
                (
                    random_tree(random, shape.key, form, depth + 1),
                    _item(random, shape.value, form, depth),
                )
                for _ in _times(random, depth)
            ]
        )
    return _scalar(random, shape, form)


def _item(random: Random, shape: Shape, form: Form, depth: int) -> Tree:
    """Make an item of a list or a map, which is rarely null."""
    if random.random() < 0.01:
        return None
    return random_tree(random, shape, form, depth + 1)


def chosen_members(
    random: Random, shape: StructureShape, depth: int
) -> list[tuple[str, Shape]]:
    """Choose members of the body: one of a union, and few far below the root."""
    found = [
        (name, member)
        for name, member in shape.members.items()
        if "location" not in member.serialization
        and not member.serialization.get("eventstream")
    ]
    if not found or (depth >= _DEPTH and not shape.is_tagged_union):
        return []
    if shape.is_tagged_union:
        if depth >= _DEPTH:
            # The smallest, since the shape may contain itself.
            scalars = [one for one in found if _is_scalar(one[1])]
            found = scalars or found
        return [random.choice(found)]
    most = 10 if depth < 2 else 5
    count = random.randint(min(1, depth), min(len(found), most))
    return random.sample(found, count)


def _is_scalar(shape: Shape) -> bool:
    return not isinstance(shape, StructureShape | ListShape | MapShape)


def _times(random: Random, depth: int) -> range:
    return range(0 if depth >= _DEPTH else random.choice([0, 1, 1, 2, 2, 3]))


def _random_document(random: Random) -> Tree:
    kinds: list[Tree] = [
        *(random.choice(TEXTS), random.choice(INTEGERS), True, 1.5),
        *([1, None, ["a"]], Entries([("a", Entries([("b", None)]))])),
    ]
    return random.choice(kinds)


def _scalar(random: Random, shape: Shape, form: Form) -> Tree:
    match shape.type_name:
        case "integer" | "long":
            return random.choice(INTEGERS)
        case "float" | "double":
            return random.choice([*FLOATS, *INTEGERS[:4]])
        case "boolean":
            return random.choice([True, False])
        case "blob":
            data = random.choice(BLOBS)
            return data if form == "cbor" else b64encode(data).decode()
        case "timestamp":
            if form == "cbor":
                return Seconds(random.choice(SECONDS))
            return random.choice([*SECONDS, *TIMES])
        case _:
            if isinstance(shape, StringShape) and shape.enum:
                return random.choice([*shape.enum, *shape.enum, "NewerThanTheSdk"])
            return random.choice(TEXTS)


def scalar_text(random: Random, shape: Shape) -> str:
    """Make the text of a scalar, as XML and headers have it."""
    value = _scalar(random, shape, "json")
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else repr(value)
