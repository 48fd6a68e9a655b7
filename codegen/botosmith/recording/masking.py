"""Masks the secrets in values, going by their shapes.

A value is masked when

- the model marks its shape as sensitive,
- the model does not know it: a service newer than the model may send secrets that the
  model cannot mark,
- it does not fit its shape, so that the model says nothing about it,
- its name or its text is that of a credential.

Masked values have the type of their shape, so that recordings still decode.
"""

import base64
import binascii
import re
from collections.abc import Mapping

from botocore.model import ListShape, MapShape, Shape, StructureShape

from .exchange import JSON
from .secret_text import is_secret_name, is_secret_text

MASK = "***"
_BASE64_MASK = "Kioq"
_TIME_MASK = "1970-01-01T00:00:00Z"

_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(
    r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|-?Infinity", re.IGNORECASE
)
_DATE = r"\d{4}-?\d\d-?\d\d"
_CLOCK = r"\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?"
_ZONE = r"Z|GMT|UTC|[+-]\d\d:?\d\d"
_TIME_TEXT = (
    rf"{_DATE}(?:[T ]{_CLOCK})?(?:{_ZONE})?"
    rf"|(?:[a-z]{{3}}, )?\d\d? [a-z]{{3}} \d{{4}} {_CLOCK} (?:{_ZONE})"
)
_TIME = re.compile(_TIME_TEXT, re.IGNORECASE)
# In a list, commas also belong to the times.
_TIMES = re.compile(rf"(?:{_TIME_TEXT})(?:, *(?:{_TIME_TEXT}))*", re.IGNORECASE)


def is_sensitive(shape: Shape) -> bool:
    """Whether the model marks a shape as sensitive."""
    return bool(shape.metadata.get("sensitive"))


def members_of(shape: StructureShape) -> dict[str, Shape]:
    """The members of a structure, by their names in messages."""
    return {
        str(member.serialization.get("name", name)): member
        for name, member in shape.members.items()
    }


def redact_value(
    shape: Shape | None,
    value: JSON,
    path: str,
    masked: list[str],
    members: Mapping[str, Shape] | None = None,
) -> JSON:
    """Mask the secrets of a JSON value.

    Args:
        shape: The shape of the value; None where the model does not know it.
        value: The value.
        path: The path of the value in its message.
        masked: Takes the paths of masked values.
        members: The members of a structure, if not those of its shape.
    """
    if value is None:
        return None
    if shape is None or is_sensitive(shape) or not _fits(shape, value):
        masked.append(path)
        return mask(shape, value)
    if _is_document(shape):
        return _redact_document(value, path, masked)
    if isinstance(shape, StructureShape) and isinstance(value, dict):
        known = members_of(shape) if members is None else members
        return {
            key: _redact_named(known.get(name), name, item, f"{path}.{key}", masked)
            for name, key, item in _public_keys(value)
        }
    if isinstance(shape, ListShape) and isinstance(value, list):
        return [
            redact_value(shape.member, item, f"{path}[{index}]", masked)
            for index, item in enumerate(value)
        ]
    if isinstance(shape, MapShape) and isinstance(value, dict):
        if is_sensitive(shape.key):
            masked.append(path)
            return mask(shape, value)
        return {
            key: _redact_named(shape.value, name, item, f"{path}.{key}", masked)
            for name, key, item in _public_keys(value)
        }
    if isinstance(value, str) and _is_secret(shape, value):
        masked.append(path)
        return mask(shape, value)
    return value


def redact_text(shape: Shape | None, text: str, path: str, masked: list[str]) -> str:
    """Mask a value in a header, a path or a query, if it is secret."""
    if shape is None or _hides(shape) or not _text_fits(shape, text):
        secret = True
    else:
        secret = is_secret_text(text)
    if secret:
        masked.append(path)
    return MASK if secret else text


def mask(shape: Shape | None, value: JSON) -> JSON:
    """A value without information that decodes as the shape."""
    if value is None:
        return None
    match shape:
        case None:
            return MASK
        case ListShape():
            items = value if isinstance(value, list) else []
            return [mask(shape.member, item) for item in items]
        case MapShape():
            values = list(value.values()) if isinstance(value, dict) else []
            return {
                f"{MASK}{number}": mask(shape.value, item)
                for number, item in enumerate(values, 1)
            }
        case StructureShape():
            return MASK if _is_document(shape) else _mask_structure(shape, value)
        case _:
            return _mask_scalar(shape.type_name, value)


def _mask_structure(shape: StructureShape, value: JSON) -> JSON:
    members = members_of(shape)
    items = value if isinstance(value, dict) else {}
    known = {
        name: mask(members[name], item)
        for name, item in items.items()
        if name in members
    }
    # botocore's parser refuses a union without a member, and accepts null.
    return None if getattr(shape, "is_tagged_union", False) and not known else known


def _mask_scalar(kind: str, value: JSON) -> JSON:
    match kind:
        case "boolean":
            return False
        case "integer" | "long" | "float" | "double":
            return 0
        case "timestamp":
            return _TIME_MASK if isinstance(value, str) else 0
        case "blob":
            return _BASE64_MASK
        case _:
            return MASK


def _redact_named(
    shape: Shape | None, name: str, value: JSON, path: str, masked: list[str]
) -> JSON:
    if isinstance(value, str) and is_secret_name(name):
        masked.append(path)
        return mask(shape, value)
    return redact_value(shape, value, path, masked)


def _public_keys(items: Mapping[str, JSON]) -> list[tuple[str, str, JSON]]:
    """Keys, the same without secrets, and values."""
    return [
        (key, f"{MASK}{number}" if is_secret_text(key) else key, value)
        for number, (key, value) in enumerate(items.items(), 1)
    ]


def _redact_document(value: JSON, path: str, masked: list[str]) -> JSON:
    match value:
        case str() if is_secret_text(value):
            masked.append(path)
            return MASK
        case list():
            return [
                _redact_document(item, f"{path}[{index}]", masked)
                for index, item in enumerate(value)
            ]
        case dict():
            redacted: dict[str, JSON] = {}
            for name, key, item in _public_keys(value):
                here = f"{path}.{key}"
                if is_secret_name(name):
                    masked.append(here)
                    redacted[key] = MASK
                else:
                    redacted[key] = _redact_document(item, here, masked)
            return redacted
        case _:
            return value


def _is_document(shape: Shape) -> bool:
    return bool(getattr(shape, "is_document_type", False))


def _fits(shape: Shape, value: JSON) -> bool:
    """Whether a JSON value has the type of a shape."""
    if _is_document(shape):
        return True
    match shape.type_name:
        case "structure" | "map":
            return isinstance(value, dict)
        case "list":
            return isinstance(value, list)
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "long":
            return isinstance(value, int | float) and _is_whole(value)
        case "float" | "double":
            return _is_number(value) or value in ("NaN", "Infinity", "-Infinity")
        case "timestamp" if _is_number(value):
            return True
        case _:
            return isinstance(value, str) and _text_fits(shape, value)


def _is_number(value: JSON) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: int | float) -> bool:
    return not isinstance(value, bool) and (
        isinstance(value, int) or value.is_integer()
    )


def _text_fits(shape: Shape, text: str) -> bool:
    """Whether a text is a value of a shape, as headers and queries contain it."""
    match shape.type_name:
        case "string" | "character":
            return True
        case "boolean":
            return text.lower() in ("true", "false")
        case "integer" | "long":
            return _INTEGER.fullmatch(text) is not None
        case "float" | "double":
            return _NUMBER.fullmatch(text) is not None
        case "timestamp":
            return bool(_TIME.fullmatch(text) or _NUMBER.fullmatch(text))
        case "blob":
            return _from_base64(text) is not None
        case "list" if isinstance(shape, ListShape):
            if shape.member.type_name == "timestamp":
                return _TIMES.fullmatch(text) is not None
            return all(
                _text_fits(shape.member, item.strip()) for item in text.split(",")
            )
        case _:
            return False


def _hides(shape: Shape) -> bool:
    return is_sensitive(shape) or (
        isinstance(shape, ListShape) and is_sensitive(shape.member)
    )


def _is_secret(shape: Shape, text: str) -> bool:
    if is_secret_text(text):
        return True
    content = _from_base64(text) if shape.type_name == "blob" else None
    return content is not None and is_secret_text(content.decode(errors="replace"))


def _from_base64(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
