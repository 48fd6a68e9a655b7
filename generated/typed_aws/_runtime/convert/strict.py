"""The check for members that a class does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..conversion_error import ConversionError
from ..shapes import REDACTED, Response
from .codec import DECODERS
from .decode import UNKNOWN_TAG
from .describe import safe_repr
from .kinds import (
    Kind,
    ListKind,
    MapKind,
    Member,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
    members,
    name_of,
)
from .scalars import Form, is_list, is_map


def reject_unknown(cls: object, data: object, form: Form) -> None:
    """Raise if a dict, or one in a list, has keys that are not members.

    Args:
        cls: The class that the dict was decoded to.
        data: The dict.
        form: The form of the dict, which determines the names of members.

    Raises:
        ConversionError: It has such keys. The error's path is that of the first
            structure with some; `got` lists all of them, in all structures, with the
            names of members that are close.
    """
    unknown = list(_Search(form).unknown(kind_of(cls), data, name_of(cls), False))
    if unknown:
        places = ", ".join(f"{path}[{key}]{hint}" for path, key, hint in unknown)
        raise ConversionError(unknown[0][0], "no unknown members", places)


class _Search:
    """The search for unknown keys in dicts of one form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._name_of = DECODERS[form].external_name

    def unknown(
        self, kind: Kind, value: object, path: str, sensitive: bool
    ) -> Iterator[tuple[str, str, str]]:
        """Find the unknown keys: the path of the structure, the key and a hint."""
        if isinstance(kind, ListKind) and is_list(value):
            for index, item in enumerate(value):
                yield from self.unknown(kind.item, item, f"{path}[{index}]", sensitive)
        elif isinstance(kind, MapKind) and is_map(value):
            for key, item in value.items():
                place = f"{path}[{REDACTED if sensitive else safe_repr(key)}]"
                yield from self.unknown(kind.value, item, place, sensitive)
        elif isinstance(kind, TextOrKind):
            yield from self.unknown(kind.other, value, path, sensitive)
        elif isinstance(kind, StructureKind | UnionKind) and is_map(value):
            known = self._known(kind)
            for key, item in value.items():
                member = known.get(key)
                if member is not None:
                    name = member.name if isinstance(kind, StructureKind) else key
                    yield from self.unknown(
                        kind_of(member.type),
                        item,
                        f"{path}.{name}",
                        sensitive or member.sensitive,
                    )
                elif key not in _ignored(kind):
                    hint = "" if sensitive else _hint(key, known)
                    yield path, REDACTED if sensitive else safe_repr(key), hint

    def _known(self, kind: StructureKind | UnionKind) -> Mapping[str, Member]:
        if isinstance(kind, StructureKind):
            fields = list(members(kind.type))
        else:
            fields = [member for _, member in kind.fields()]
        known = {self._name_of(member): member for member in fields}
        if self._form == "dict":
            known |= {one.alias: one for one in fields if one.alias is not None}
        return known


def _ignored(kind: StructureKind | UnionKind) -> set[str]:
    """The keys that botocore adds to those of the members."""
    if isinstance(kind, UnionKind):
        return {UNKNOWN_TAG, "__type"}
    return {"ResponseMetadata"} if issubclass(kind.type, Response) else set()


def _hint(key: object, known: Mapping[str, Member]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, known) if isinstance(key, str) else []
    return f" (did you mean {' or '.join(map(repr, close))}?)" if close else ""
