"""Masks the secrets in values, going by their shapes.

A value is masked when

- the model marks its shape as sensitive,
- the model does not know it: a service newer than the model may send secrets that the
  model cannot mark,
- it does not fit its shape, so that the model says nothing about it,
- its name or its text is that of a credential.

Masked values have the type of their shape, so that recordings still decode.
"""

from collections.abc import Mapping

from botocore.model import ListShape, MapShape, Shape, StructureShape

from .exchange import JSON
from .secret_text import is_secret_name, is_secret_text
from .value_types import Blob, EpochTime, fits, from_base64, is_document, text_fits

MASK = "***"


STRING = Shape("String", {"type": "string"})
"""The shape of texts that are public in all services."""
_BASE64_MASK = Blob("Kioq")
_TIME_MASK = "1970-01-01T00:00:00Z"


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
    if shape is None or is_sensitive(shape) or not fits(shape, value):
        masked.append(path)
        return mask(shape, value)
    if is_document(shape):
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
    if isinstance(value, str) and is_secret_value(shape, value):
        masked.append(path)
        return mask(shape, value)
    return value


def redact_text(shape: Shape | None, text: str, path: str, masked: list[str]) -> str:
    """Mask a value in a header, a path or a query, if it is secret."""
    if shape is None or _hides(shape) or not text_fits(shape, text):
        secret = True
    else:
        secret = is_secret_value(shape, text)
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
            return MASK if is_document(shape) else _mask_structure(shape, value)
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
    # botocore's parser rejects a union without a member, and accepts null.
    return None if getattr(shape, "is_tagged_union", False) and not known else known


def _mask_scalar(kind: str, value: JSON) -> JSON:
    match kind:
        case "boolean":
            return False
        case "integer" | "long" | "float" | "double":
            return 0
        case "timestamp":
            if isinstance(value, str):
                return _TIME_MASK
            return EpochTime(0) if isinstance(value, EpochTime) else 0
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


def _hides(shape: Shape) -> bool:
    return is_sensitive(shape) or (
        isinstance(shape, ListShape) and is_sensitive(shape.member)
    )


def is_secret_value(shape: Shape, text: str) -> bool:
    """Whether a text, or the blob that it encodes, holds a credential."""
    if is_secret_text(text):
        return True
    content = from_base64(text) if shape.type_name == "blob" else None
    return content is not None and is_secret_text(content.decode(errors="replace"))
