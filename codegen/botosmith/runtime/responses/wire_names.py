"""Services that have changed their protocol, and with it the names in their bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore.model import ListShape, MapShape, StructureShape

from ..convert.kinds import Kind, Many, Map, Struct, Tagged, kind, members

if TYPE_CHECKING:
    from botocore.model import OperationModel, Shape

    from ..shapes import Response


def same_names(cls: type[Response], operation: OperationModel) -> bool:
    """Whether the members of a response are called in bodies as its class has them."""
    return _same(Struct(cls), operation.output_shape, set())


def _same(ours: Kind, shape: Shape | None, seen: set[object]) -> bool:
    known: object
    match ours:
        case Many():
            return isinstance(shape, ListShape) and _same(ours.item, shape.member, seen)
        case Map():
            return isinstance(shape, MapShape) and _same(ours.value, shape.value, seen)
        case Struct():
            known, found = ours.type, members(ours.type)
        case Tagged():
            known, found = ours.variants, tuple(m for _, m in ours.fields())
        case _:
            return True
    if not isinstance(shape, StructureShape):
        return False
    if known in seen:
        return True
    seen.add(known)
    # What only one side knows has no name on the other.
    both = [(m, shape.members[m.wire]) for m in found if m.wire in shape.members]
    return all(
        theirs.serialization.get("name", m.wire) == m.serialized
        and _same(kind(m.type), theirs, seen)
        for m, theirs in both
    )
