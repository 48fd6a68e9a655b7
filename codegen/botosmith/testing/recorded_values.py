"""The values in recordings: without secrets, as JSON, and as requests are compared."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from botocore.model import MapShape, Shape, StructureShape

from ..secrets.masker import MASK, Masker, is_list, is_map
from ..secrets.members import is_sensitive

TIME = "a time"
STREAM = "a stream"


class ValueMasker(Masker):
    """Masks the values of boto3's dicts."""

    def error(self, shape: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Mask the secrets of an error.

        Args:
            shape: Its shape, if the model has one.
            values: The members, with `Error` and `ResponseMetadata`.
        """
        details: dict[str, Any] = self.document(values.pop("Error", {}))
        values.pop("ResponseMetadata", None)
        if shape is None:
            return {"Error": details}
        for name, member in shape.members.items():
            # botocore has the message twice.
            is_message = name.lower() == "message" and "Message" in details
            if is_message and is_sensitive(member):
                details["Message"] = MASK
        return {**self.value(shape, values), "Error": details}

    def structure(
        self,
        shape: StructureShape,
        value: Mapping[str, Any],
        path: str,
        members: Mapping[str, Shape] | None = None,
    ) -> dict[str, Any]:
        """Mask the secrets of a structure, and leave out what the model lacks."""
        known = {key: item for key, item in value.items() if key in shape.members}
        return super().structure(shape, known, path, members)

    def map(self, shape: MapShape, value: Mapping[str, Any], path: str) -> Any:
        """Mask the secrets of a map."""
        if shape.serialization.get("location") != "headers":
            return super().map(shape, value, path)
        # The sender names the headers of a map, so the model cannot mark them.
        return {k: self.hidden(shape.value, item, path) for k, item in value.items()}

    def name_of(self, name: str, member: Shape) -> str:
        """The name of a member in the form: the model's."""
        return name

    def fits(self, shape: Shape, value: Any) -> bool:
        """Whether a value has the type of its shape."""
        if shape.type_name == "blob":
            # A stream to send has no text.
            return isinstance(value, bytes | bytearray) or hasattr(value, "read")
        return self.is_document(shape) or isinstance(value, _TYPES[shape.type_name])

    def is_document(self, shape: Shape) -> bool:
        """Whether a shape takes any JSON."""
        is_json = "jsonvalue" in shape.serialization
        return is_json or super().is_document(shape)

    def texts_in(self, shape: Shape, value: Any) -> list[str]:
        """The texts in a value that is text or bytes; none in any other."""
        if isinstance(value, bytes | bytearray):
            return [value.decode(errors="replace")]
        return [value] if isinstance(value, str) else []

    def public(self, shape: Shape, value: Any) -> Any:
        """Make what a recording has of a value that is not secret."""
        if shape.type_name == "blob":
            return STREAM if hasattr(value, "read") else bytes(value)
        return value

    def mask_scalar(self, kind: str, value: Any) -> Any:
        """Make a value of a type of shapes that has no information."""
        match kind:
            case "boolean":
                return False
            case "integer" | "long" | "float" | "double":
                return 0
            case "timestamp":
                return datetime(1970, 1, 1, tzinfo=UTC)
            case "blob":
                return MASK.encode()
            case _:
                return MASK


_TYPES: Mapping[str, Any] = {
    "boolean": bool,
    "character": str,
    "double": int | float,
    "float": int | float,
    "integer": int,
    "list": (list, tuple),
    "long": int,
    "map": Mapping,
    "string": str,
    "structure": Mapping,
    "timestamp": datetime,
}


def comparable(shape: Any, value: object) -> Any:
    """Leave out of a masked request what differs from run to run.

    These are times, and tokens that make repeated calls safe.
    """
    if isinstance(value, datetime):
        return TIME
    if is_map(value):
        known = shape.members if isinstance(shape, StructureShape) else {}
        return {
            key: comparable(known.get(key), item)
            for key, item in value.items()
            if not _is_token(known.get(key))
        }
    if is_list(value):
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
    if is_map(value):
        items = {key: to_json(item) for key, item in value.items()}
        if any(key.startswith("$") for key in items):
            return {"$items": [[key, item] for key, item in items.items()]}
        return items
    return [to_json(item) for item in value] if is_list(value) else value


def from_json(value: object) -> Any:
    """Read a value that `to_json` wrote.

    Raises:
        ValueError: It is another value.
    """
    if is_map(value):
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
    return [from_json(item) for item in value] if is_list(value) else value
