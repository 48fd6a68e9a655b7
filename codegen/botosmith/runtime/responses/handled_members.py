"""Members of responses that a handler of botocore's own changes.

botocore decodes the keys in S3's lists after it has parsed them, but only if it was
botocore that asked S3 to encode them. If nobody looks at botocore's result, such a
handler gets the members that it uses as botocore would have parsed them, and its
changes are copied into the response.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from ..convert.kinds import members

Names: TypeAlias = Mapping[str, Sequence[str]]
"""botocore's names of members with text, and of lists with those of their items."""

_Attributes: TypeAlias = tuple[tuple[str, str], ...]
"""botocore's names of members, with the attributes that hold them."""


class HandledMembers:
    """The members of one response that a handler uses.

    Attributes:
        shown: What botocore would have parsed of them, for the handler.
    """

    def __init__(self, response: Any, names: Names) -> None:
        self._response = response
        self._texts = _attributes(
            response.__class__, *(n for n in names if not names[n])
        )
        self.shown = _present(response, self._texts)
        self._lists: list[tuple[Sequence[Any], list[dict[str, Any]], _Attributes]]
        self._lists = []
        lists = _attributes(response.__class__, *(n for n in names if names[n]))
        for name, attribute in lists:
            items: Sequence[Any] | None = getattr(response, attribute)
            if items is not None:
                inner = _attributes(items[0].__class__, *names[name]) if items else ()
                shown = [_present(item, inner) for item in items]
                self._lists.append((items, shown, inner))
                # Handlers may change the order of their list.
                self.shown[name] = [*shown]

    def apply_changes(self) -> None:
        """Set the members to what the handler made of what it was shown."""
        _set(self._response, self._texts, self.shown)
        for items, shown, inner in self._lists:
            for item, values in zip(items, shown, strict=True):
                _set(item, inner, values)


def _present(structure: object, attributes: _Attributes) -> dict[str, Any]:
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
