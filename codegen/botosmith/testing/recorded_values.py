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
    if shape is not None and is_sensitive(shape):
        return _mask(value)
    kind: str = "" if shape is None else shape.type_name
    match value:
        case str():
            is_secret = is_secret_text(value) or (name and is_secret_name(name))
            return MASK if is_secret else value
        case bytes() | bytearray():
            is_secret = is_secret_text(value.decode(errors="replace"))
            return MASK.encode() if is_secret else bytes(value)
        case bool() | int() | float() | datetime():
            return value
        case Mapping() if kind == "structure" and not shape.is_document_type:
            return {
                key: masked(shape.members[key], item, key)
                for key, item in value.items()
                if key in shape.members
            }
        case Mapping():
            return {
                f"{MASK}{number}" if _hides_key(shape, kind, key) else key: masked(
                    shape.value if kind == "map" else None, item, key
                )
                for number, (key, item) in enumerate(value.items(), 1)
            }
        case Sequence():
            inner = shape.member if kind == "list" else None
            return [masked(inner, item, name) for item in value]
        case _:
            return STREAM


def _hides_key(shape: Any, kind: str, key: str) -> bool:
    return is_secret_text(key) or (kind == "map" and is_sensitive(shape.key))


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
