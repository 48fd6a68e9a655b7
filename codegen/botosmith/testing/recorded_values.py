"""The values in recordings: without secrets, as JSON, and as requests are compared."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from ..recording.masking import MASK, is_sensitive
from ..recording.secret_text import is_secret_name, is_secret_text

TIME = "a time"
STREAM = "a stream"


def masked(shape: Any, value: Any, name: str = "") -> Any:
    """Mask the secrets in a value of boto3's dicts.

    Args:
        shape: Its shape; `None` if the model does not describe it.
        value: The value.
        name: The name of the member that has it.
    """
    if value is None:
        return None
    kind = _kind(shape)
    if (shape is not None and is_sensitive(shape)) or not _fits(kind, value):
        return _mask(value)
    match value:
        case str():
            is_secret = is_secret_text(value) or (name and is_secret_name(name))
            return MASK if is_secret else value
        case bytes() | bytearray():
            is_secret = is_secret_text(value.decode(errors="replace"))
            return MASK.encode() if is_secret else bytes(value)
        case Mapping() if kind == "structure":
            return {
                key: masked(shape.members[key], item, key)
                for key, item in value.items()
                if key in shape.members
            }
        case Mapping() if kind == "map":
            # The sender names the headers of a map, so the model cannot mark them.
            if shape.serialization.get("location") == "headers":
                return _mask(value)
            hides_keys = is_sensitive(shape.key)
            return {
                f"{MASK}{number}" if hides_keys or is_secret_text(key) else key: masked(
                    shape.value, item, key
                )
                for number, (key, item) in enumerate(value.items(), 1)
            }
        case Mapping():
            return {
                f"{MASK}{number}" if is_secret_text(key) else key: masked(
                    None, item, key
                )
                for number, (key, item) in enumerate(value.items(), 1)
            }
        case Sequence():
            inner = shape.member if kind == "list" else None
            return [masked(inner, item, name) for item in value]
        case bool() | int() | float() | datetime():
            return value
        case _:
            return STREAM


def _kind(shape: Any) -> str:
    """The type of a shape; empty for documents, which have any values."""
    if shape is None or getattr(shape, "is_document_type", False):
        return ""
    if shape.type_name == "string" and shape.serialization.get("jsonvalue"):
        return ""
    kind: str = shape.type_name
    return kind


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


def _fits(kind: str, value: Any) -> bool:
    """Whether the model describes a value: its shape has the value's type."""
    if kind == "blob":
        # A stream to send, which has no text.
        return isinstance(value, bytes | bytearray) or hasattr(value, "read")
    return isinstance(value, _TYPES.get(kind, object))


def _mask(value: Any) -> Any:
    """Make a value of the same type, without information."""
    match value:
        case bool():
            return False
        case int() | float():
            return 0
        case datetime():
            return datetime(1970, 1, 1, tzinfo=UTC)
        case bytes() | bytearray():
            return MASK.encode()
        case Mapping():
            return {key: _mask(item) for key, item in value.items()}
        case str():
            return MASK
        case Sequence():
            return [_mask(item) for item in value]
        case _:
            return STREAM


def comparable(shape: Any, value: Any) -> Any:
    """Leave out of a masked request what differs from run to run.

    These are times, and tokens that make repeated calls safe.
    """
    match value:
        case datetime():
            return TIME
        case Mapping():
            members = shape.members if _is_structure(shape) else {}
            return {
                key: comparable(members.get(key), item)
                for key, item in value.items()
                if not _is_token(members.get(key))
            }
        case str() | bytes():
            return value
        case Sequence():
            return [comparable(getattr(shape, "member", None), item) for item in value]
        case _:
            return value


def _is_structure(shape: Any) -> bool:
    return shape is not None and shape.type_name == "structure"


def _is_token(shape: Any) -> bool:
    return shape is not None and bool(shape.metadata.get("idempotencyToken"))


def to_json(value: Any) -> Any:
    """Write a value as JSON."""
    match value:
        case datetime():
            return {"$time": value.isoformat()}
        case bytes():
            try:
                return {"$text": value.decode()}
            except UnicodeDecodeError:
                return {"$base64": base64.b64encode(value).decode()}
        case Mapping():
            items = {key: to_json(item) for key, item in value.items()}
            if any(key.startswith("$") for key in items):
                return {"$items": [[key, item] for key, item in items.items()]}
            return items
        case list():
            return [to_json(item) for item in value]
        case _:
            return value


def from_json(value: Any) -> Any:
    """Read a value that `to_json` wrote.

    Raises:
        ValueError: It is another value.
    """
    match value:
        case {"$time": str(text)}:
            return datetime.fromisoformat(text)
        case {"$text": str(text)}:
            return text.encode()
        case {"$base64": str(text)}:
            return base64.b64decode(text)
        case {"$items": list(items)}:
            return {key: from_json(item) for key, item in items}
        case dict():
            return {key: from_json(item) for key, item in value.items()}
        case list():
            return [from_json(item) for item in value]
        case _:
            return value
