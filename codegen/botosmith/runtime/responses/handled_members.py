"""Members of responses that a handler of botocore's own changes.

botocore decodes the keys in S3's lists after it has parsed them, but only if it was
botocore that asked S3 to encode them. If nobody looks at botocore's result, such a
handler gets the members that it uses as botocore would have parsed them, and its
changes are copied into the response.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from ..convert.members import members

Names: TypeAlias = Mapping[str, Sequence[str]]
"""botocore's names of members with text, and of lists with those of their items."""

_Attributes: TypeAlias = tuple[tuple[str, str], ...]
"""botocore's names of members, with the attributes that hold them."""


def let_handle(
    change: Callable[[dict[str, object]], object], response: Any, names: Names
) -> None:
    """Let a handler change the members of a response that it uses."""
    texts = _attributes(response.__class__, *(n for n in names if not names[n]))
    shown = _present(response, texts)
    shown_items: list[tuple[object, dict[str, object], _Attributes]] = []
    lists = _attributes(response.__class__, *(n for n in names if names[n]))
    for name, attribute in lists:
        items: Sequence[Any] | None = getattr(response, attribute)
        if items is not None:
            inner = _attributes(items[0].__class__, *names[name]) if items else ()
            found = [(item, _present(item, inner), inner) for item in items]
            shown_items += found
            shown[name] = [values for _, values, _ in found]
    change(shown)
    _set(response, texts, shown)
    for item, values, inner in shown_items:
        _set(item, inner, values)


def _present(structure: object, attributes: _Attributes) -> dict[str, object]:
    return {
        name: value
        for name, attribute in attributes
        if (value := getattr(structure, attribute)) is not None
    }


def _set(
    structure: object, attributes: _Attributes, values: Mapping[str, object]
) -> None:
    for name, attribute in attributes:
        if name in values:
            # The class is frozen; this is still part of making the object.
            object.__setattr__(structure, attribute, values[name])


@cache
def _attributes(cls: type, *names: str) -> _Attributes:
    attributes = {member.wire: member.name for member in members(cls)}
    return tuple((name, attributes[name]) for name in names)
