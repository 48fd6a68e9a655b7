"""How errors describe what was expected and what was given."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from ..lazy import service_package
from ..shapes import REDACTED
from .compiler import Codec
from .encode import Encoder
from .kinds import (
    AnyKind,
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    is_of_another_sdk,
    name_of_union,
)
from .scalars import Scalar, is_map

_MAX_LENGTH = 60
"""How many characters of a value an error shows."""

_DESCRIPTIONS: Mapping[Scalar, str] = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "bytes": "bytes or text",
    "bytes_beside_text": "bytes",
    "body": "bytes, text or a file",
    "datetime": "a timestamp",
}
_IN_JSON: Mapping[Scalar, str] = {
    "bytes": "bytes in base64",
    "bytes_beside_text": "an object with bytes in base64",
    "body": "text or an object with bytes in base64",
}


def expected_for(kind: Kind, codec: Codec, value: object) -> str:
    """Describe what a codec expects, with a hint about what makes it of the value."""
    encodes = isinstance(codec, Encoder)
    match kind:
        case ScalarKind():
            name = codec.scalar_name(kind)
            if codec.form == "json" and name in _IN_JSON:
                return _IN_JSON[name]
            return _DESCRIPTIONS[name]
        case EnumKind():
            return f"text for {kind.type.__name__}"
        case ListKind():
            return "a list"
        case MapKind():
            return "a map"
        case TextOrKind():
            return f"text or {expected_for(kind.other, codec, value)}"
        case AnyKind():
            return "JSON"
        case StructureKind():
            cls = kind.type.__name__
            expected = f"an object of {cls}" if encodes else f"members of {cls}"
        case UnionKind():
            cls = name_of_union(kind)
            names = [variant.__name__ for variant in kind.variants]
            expected = "exactly one of " + ", ".join(names)
    if not encodes:
        return expected
    if isinstance(kind, UnionKind) and _is_plain_value(value, kind):
        return f"{expected} (to_item makes these from plain values)"
    hint = f" (from_dict({cls}, ...) makes it from a dict)" if is_map(value) else ""
    return expected + hint


def _is_plain_value(value: object, kind: UnionKind) -> bool:
    """Whether a value is none of boto3's dicts, in a package that has `to_item`."""
    package = service_package(kind.variants[0].__module__) if kind.variants else None
    if package is None or "to_item" not in dir(sys.modules[package]):
        return False
    tags = {member.wire for _, member in kind.fields()}
    return not (is_map(value) and tags & value.keys())


def describe(value: object, *, sensitive: bool = False, show: bool = True) -> str:
    """Describe a value by its type and, where allowed, by its start."""
    if value is None:
        return "None"
    cls = type(value)
    name = cls.__name__
    if is_of_another_sdk(cls):
        # Without the module, the name may be that of the expected class.
        name = f"{cls.__module__}.{name}"
    if sensitive:
        return f"{name} {REDACTED}"
    if not show or not issubclass(cls, str | bytes | int | float):
        return name
    shown = safe_text(value)
    if len(shown) > _MAX_LENGTH:
        shown = shown[: _MAX_LENGTH - 3] + "..."
    return name if shown == name else f"{name} {shown}"


def safe_text(
    value: object,
    convert: Callable[[object], str] = repr,
    *,
    sensitive: bool = False,
) -> str:
    """Get text for a value: the name of its class if the conversion raises.

    It does so for integers of more than 4300 digits, and for some users' classes.
    """
    if sensitive:
        return REDACTED
    try:
        return convert(value)
    except Exception:
        return type(value).__name__
