"""What `strict=True` is for: members that a class does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .conversion_error import ConversionError
from .decode import UNKNOWN
from .resolve import Kind, Many, Map, Struct, Tagged, kind, members
from .shapes import REDACTED, Response


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
    if isinstance(what, Many) and isinstance(value, Sequence):
        items: Sequence[object] = value
        for index, item in enumerate(items):
            yield from _unknown(what.item, item, f"{path}[{index}]", hidden)
    elif isinstance(what, Map) and isinstance(value, Mapping):
        entries: Mapping[str, object] = value
        for key, item in entries.items():
            place = f"{path}[{REDACTED if hidden else repr(key)}]"
            yield from _unknown(what.value, item, place, hidden)
    elif isinstance(what, Struct | Tagged) and isinstance(value, Mapping):
        data: Mapping[str, object] = value
        if isinstance(what, Struct):
            found = {member.wire: member for member in members(what.type)}
            extra = {"ResponseMetadata"} if issubclass(what.type, Response) else set()
        else:
            found = {member.wire: member for _, member in what.fields()}
            extra = {UNKNOWN, "__type"}
        for key, item in data.items():
            member = found.get(key)
            if member is not None:
                inside = hidden or member.sensitive
                name = member.name if isinstance(what, Struct) else key
                yield from _unknown(kind(member.type), item, f"{path}.{name}", inside)
            elif key not in extra:
                yield path, REDACTED if hidden else repr(key)
