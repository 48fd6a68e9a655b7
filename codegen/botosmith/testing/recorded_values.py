"""The values in recordings: without secrets, as JSON, and as requests are compared."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeGuard

from ..recording.masking import MASK, is_sensitive
from ..recording.secret_text import is_secret_name, is_secret_text

TIME = "a time"
STREAM = "a stream"


def _is_map(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def masked(shape: Any, value: object, name: str = "") -> Any:
    """Mask the secrets in a value of boto3's dicts.

    Args:
        shape: Its shape; `None` if the model does not describe it.
        value: The value.
        name: The name of the member that has it.
    """
    if value is None:
        return None
    kind = _kind(shape)
    if _hides(shape) or not _fits(kind, value):
        return _mask(value)
    if isinstance(value, str):
        is_secret = is_secret_text(value) or (name and is_secret_name(name))
        return MASK if is_secret else value
    if isinstance(value, bytes | bytearray):
        is_secret = is_secret_text(value.decode(errors="replace"))
        return MASK.encode() if is_secret else bytes(value)
    if _is_map(value):
        return _masked_members(shape, kind, value)
    if _is_list(value):
        inner = shape.member if kind == "list" else None
        return [masked(inner, item, name) for item in value]
    return value if isinstance(value, bool | int | float | datetime) else STREAM


def _masked_members(shape: Any, kind: str, value: Mapping[str, Any]) -> Any:
    if kind == "structure":
        known: Mapping[str, Any] = shape.members
        return {k: masked(known[k], item, k) for k, item in value.items() if k in known}
    # The sender names the headers of a map, so the model cannot mark them.
    if kind == "map" and shape.serialization.get("location") == "headers":
        return _mask(value)
    inner = shape.value if kind == "map" else None
    hides_keys = kind == "map" and is_sensitive(shape.key)
    made: dict[str, Any] = {}
    for number, (key, item) in enumerate(value.items(), 1):
        shown = f"{MASK}{number}" if hides_keys or is_secret_text(key) else key
        made[shown] = masked(inner, item, key)
    return made


def _kind(shape: Any) -> str:
    """The type of a shape; empty for documents, which have any values."""
    if shape is None or getattr(shape, "is_document_type", False):
        return ""
    if shape.type_name == "string" and shape.serialization.get("jsonvalue"):
        return ""
    kind: str = shape.type_name
    return kind


def _hides(shape: Any) -> bool:
    return shape is not None and is_sensitive(shape)


_TYPES: Mapping[str, Any] = {
    "boolean": bool,
    "double": int | float,
    "float": int | float,
    "integer": int,
    "list": Sequence,
    "long": int,
    "map": Mapping,
    "string": str,
    "structure": Mapping,
    "timestamp": datetime,
}


def _fits(kind: str, value: object) -> bool:
    """Whether the model describes a value: its shape has the value's type."""
    if kind == "blob":
        # A stream to send has no text.
        return isinstance(value, bytes | bytearray) or hasattr(value, "read")
    return isinstance(value, _TYPES.get(kind, object))


def _mask(value: object) -> Any:
    """Make a value of the same type, without information."""
    if _is_map(value):
        return {key: _mask(item) for key, item in value.items()}
    if _is_list(value):
        return [_mask(item) for item in value]
    match value:
        case bool():
            return False
        case int() | float():
            return 0
        case datetime():
            return datetime(1970, 1, 1, tzinfo=UTC)
        case bytes() | bytearray():
            return MASK.encode()
        case str():
            return MASK
        case _:
            return STREAM


def comparable(shape: Any, value: object) -> Any:
    """Leave out of a masked request what differs from run to run.

    These are times, and tokens that make repeated calls safe.
    """
    if isinstance(value, datetime):
        return TIME
    if _is_map(value):
        known: Mapping[str, Any] = shape.members if _kind(shape) == "structure" else {}
        return {
            key: comparable(known.get(key), item)
            for key, item in value.items()
            if not _is_token(known.get(key))
        }
    if _is_list(value):
        return [comparable(getattr(shape, "member", None), item) for item in value]
    return value


def _is_token(shape: Any) -> bool:
    return shape is not None and bool(shape.metadata.get("idempotencyToken"))


def to_json(value: object) -> Any:
    """Write a value as JSON."""
    if isinstance(value, datetime):
        return {"$time": value.isoformat()}
    if isinstance(value, bytes):
        try:
            return {"$text": value.decode()}
        except UnicodeDecodeError:
            return {"$base64": base64.b64encode(value).decode()}
    if _is_map(value):
        items = {key: to_json(item) for key, item in value.items()}
        if any(key.startswith("$") for key in items):
            return {"$items": [[key, item] for key, item in items.items()]}
        return items
    return [to_json(item) for item in value] if _is_list(value) else value


def from_json(value: object) -> Any:
    """Read a value that `to_json` wrote.

    Raises:
        ValueError: It is another value.
    """
    if _is_map(value):
        if len(value) == 1:
            ((key, inner),) = value.items()
            if key == "$time":
                return datetime.fromisoformat(inner)
            if key == "$text":
                text: str = inner
                return text.encode()
            if key == "$base64":
                return base64.b64decode(inner)
            if key == "$items":
                return {name: from_json(item) for name, item in inner}
        return {key: from_json(item) for key, item in value.items()}
    return [from_json(item) for item in value] if _is_list(value) else value
