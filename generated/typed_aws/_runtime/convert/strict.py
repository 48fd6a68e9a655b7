"""The check for members that a class does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from ..conversion_error import ConversionError
from .codec import DECODERS
from .describe import safe_text
from .kind import Codec, KindWithMembers, Place, places
from .kinds import kind_of, name_of
from .scalars import Form, is_map


def reject_unknown(cls: object, data: object, form: Form) -> None:
    """Raise if a dict, or one in it or in a list, has keys that are not members.

    Raises:
        ConversionError: It has such keys. The error's path is that of the first
            structure with some; `got` lists all of them, in all structures, with the
            names of members that are close.
    """
    codec = DECODERS[form]
    whole = Place(name_of(cls), kind_of(cls), data)
    unknown = [
        (place.path, f"{place.path}{key}")
        for place in places(codec, whole)
        for key in _unknown_keys(codec, place)
    ]
    if unknown:
        got = ", ".join(key for _, key in unknown)
        raise ConversionError(unknown[0][0], "no unknown members", got)


def _unknown_keys(codec: Codec, place: Place) -> Iterator[str]:
    """List the unknown keys in a dict, each in brackets and with a hint."""
    kind = place.kind
    if not isinstance(kind, KindWithMembers) or not is_map(place.value):
        return
    names = (member.names_in(codec.form) for _, member in kind.fields())
    known = [*chain.from_iterable(names)]
    accepted = {*known, *kind.other_keys}
    for key in place.value:
        if key not in accepted:
            hint = "" if place.sensitive else _hint(key, known)
            yield f"[{safe_text(key, sensitive=place.sensitive)}]{hint}"


def _hint(key: object, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(key, known) if isinstance(key, str) else []
    return f" (did you mean {' or '.join(map(repr, close))}?)" if close else ""
