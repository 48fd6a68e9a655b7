"""Services that changed their protocol, and with it the members' names in bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert.kinds import (
    Kind,
    ListKind,
    MapKind,
    StructureKind,
    UnionKind,
    kind_of,
    members,
)

if TYPE_CHECKING:
    from ..checkers.botocore_types import (
        ListShape,
        MapShape,
        OperationModel,
        Shape,
        StructureShape,
    )
    from ..shapes import Response
else:
    from botocore.model import ListShape, MapShape, StructureShape


def names_match(cls: type[Response], operation: OperationModel) -> bool:
    """Whether botocore's model gives members the same names in bodies as a class.

    Args:
        cls: The class of an operation's responses.
        operation: botocore's model of the operation.
    """
    return _match(StructureKind(cls), operation.output_shape, set())


def _match(kind: Kind, shape: Shape | None, seen: set[object]) -> bool:
    key: object
    match kind:
        case ListKind():
            return isinstance(shape, ListShape) and _match(
                kind.item, shape.member, seen
            )
        case MapKind():
            return isinstance(shape, MapShape) and _match(kind.value, shape.value, seen)
        case StructureKind():
            key, own = kind.type, members(kind.type)
        case UnionKind():
            key, own = kind.variants, tuple(member for _, member in kind.fields())
        case _:
            return True
    if not isinstance(shape, StructureShape):
        return False
    if key in seen:
        return True
    seen.add(key)
    # Only members that both have are compared.
    common = [(m, shape.members[m.wire]) for m in own if m.wire in shape.members]
    return all(
        theirs.serialization.get("name", ours.wire) == ours.serialized
        and _match(kind_of(ours.type), theirs, seen)
        for ours, theirs in common
    )
