"""The check of `strict=True`: members that a class does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..conversion_error import ConversionError
from ..shapes import REDACTED, Response
from .decode import UNKNOWN_TAG
from .describe import safe_repr
from .kinds import Kind, ListKind, MapKind, StructureKind, UnionKind, kind_of, members
from .scalars import is_list, is_map


def reject_unknown(cls: type, data: Mapping[str, object]) -> None:
    """Raise if a dict has keys that are not members.

    Args:
        cls: The class that the dict was decoded to.
        data: The dict.

    Raises:
        ConversionError: It has such keys. The error's path is that of the first
            structure with some; `got` lists all of them, in all structures.
    """
    found = list(_unknown(kind_of(cls), data, cls.__name__, False))
    if found:
        places = ", ".join(f"{path}[{key}]" for path, key in found)
        raise ConversionError(found[0][0], "no unknown members", places)


def _unknown(
    kind: Kind, value: object, path: str, sensitive: bool
) -> Iterator[tuple[str, str]]:
    """Find the unknown keys: the path of the structure and the key."""
    if isinstance(kind, ListKind) and is_list(value):
        for index, item in enumerate(value):
            yield from _unknown(kind.item, item, f"{path}[{index}]", sensitive)
    elif isinstance(kind, MapKind) and is_map(value):
        for key, item in value.items():
            place = f"{path}[{REDACTED if sensitive else safe_repr(key)}]"
            yield from _unknown(kind.value, item, place, sensitive)
    elif isinstance(kind, StructureKind | UnionKind) and is_map(value):
        if isinstance(kind, StructureKind):
            known = {member.wire: member for member in members(kind.type)}
            is_response = issubclass(kind.type, Response)
            ignored = {"ResponseMetadata"} if is_response else set[str]()
        else:
            known = {member.wire: member for _, member in kind.fields()}
            ignored = {UNKNOWN_TAG, "__type"}
        for key, item in value.items():
            member = known.get(key)
            if member is not None:
                name = member.name if isinstance(kind, StructureKind) else key
                yield from _unknown(
                    kind_of(member.type),
                    item,
                    f"{path}.{name}",
                    sensitive or member.sensitive,
                )
            elif key not in ignored:
                yield path, REDACTED if sensitive else safe_repr(key)
