"""What `strict=True` is for: members that a class does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..conversion_error import ConversionError
from ..shapes import REDACTED, Response
from .decode import UNKNOWN
from .kinds import Kind, Many, Map, Struct, Tagged, kind, members
from .scalars import is_list, is_map


def refuse_unknown(cls: type, data: Mapping[str, object]) -> None:
    """Raise if a dict that was decoded has keys that no member took.

    Raises:
        ConversionError: At the first structure that has some; it names all of them,
            also those of other structures.
    """
    found = list(_unknown(kind(cls), data, cls.__name__, False))
    if found:
        places = ", ".join(f"{path}[{key}]" for path, key in found)
        raise ConversionError(found[0][0], "no unknown members", places)


def _unknown(
    what: Kind, value: object, path: str, hidden: bool
) -> Iterator[tuple[str, str]]:
    if isinstance(what, Many) and is_list(value):
        for index, item in enumerate(value):
            yield from _unknown(what.item, item, f"{path}[{index}]", hidden)
    elif isinstance(what, Map) and is_map(value):
        for key, item in value.items():
            place = f"{path}[{REDACTED if hidden else repr(key)}]"
            yield from _unknown(what.value, item, place, hidden)
    elif isinstance(what, Struct | Tagged) and is_map(value):
        if isinstance(what, Struct):
            found = {member.wire: member for member in members(what.type)}
            response = issubclass(what.type, Response)
            extra = {"ResponseMetadata"} if response else set[str]()
        else:
            found = {member.wire: member for _, member in what.fields()}
            extra = {UNKNOWN, "__type"}
        for key, item in value.items():
            member = found.get(key)
            if member is not None:
                inside = hidden or member.sensitive
                name = member.name if isinstance(what, Struct) else key
                yield from _unknown(kind(member.type), item, f"{path}.{name}", inside)
            elif key not in extra:
                yield path, REDACTED if hidden else repr(key)
