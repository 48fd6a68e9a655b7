"""The values in recordings: without secrets, as JSON, and as requests are compared."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, TypeAlias

from botocore.model import MapShape, Shape, StructureShape

from ..secrets.masker import MASK, PUBLIC, Masker, is_list, is_map
from ..secrets.members import is_sensitive
from ..secrets.texts import is_key_of_secret

TIME = "a time"
STREAM = "a stream"
_Path: TypeAlias = tuple[str, ...]
_DETAILS = ("Code", "Message", "Type")  # of all errors


def _is_stream(value: object) -> bool:
    return hasattr(value, "read") or value == STREAM


def _with_texts(
    value: Any, change: Callable[[_Path, str | bytes], object], path: _Path = ()
) -> Any:
    """Change the texts in a value, going by their paths without indexes of lists."""
    if isinstance(value, str | bytes):
        return change(path, value)
    if is_map(value):
        return {
            key: _with_texts(item, change, (*path, key)) for key, item in value.items()
        }
    if is_list(value):
        return [_with_texts(item, change, path) for item in value]
    return value


class ValueMasker(Masker):
    """Masks the values of boto3's dicts."""

    masked_blob = MASK.encode()

    def message(self, shape: Shape | None, value: Any) -> Any:
        """Mask the secrets of a message; without a shape, it has no members."""
        return {} if shape is None else super().message(shape, value)

    def events(self, shape: Shape, given: list[Any]) -> list[Any]:
        """Mask the secrets of the events of a stream.

        Texts of a member may go on from event to event. So they are read as one, as a
        body is, and all of them are masked if it holds a credential.
        """
        pieces: dict[tuple[_Path, _Path], list[bytes]] = {}

        def keep(path: _Path, text: str | bytes, inside: _Path = ()) -> None:
            data = text.encode(errors="replace") if isinstance(text, str) else text
            pieces.setdefault((path, inside), []).append(data)
            # Models answer in pieces of JSON, within which the text goes on.
            if data.startswith(b"{"):
                with suppress(ValueError):  # not JSON
                    _with_texts(
                        json.loads(data), lambda inner, one: keep(path, one, inner)
                    )

        def hide(path: _Path, text: str | bytes) -> str | bytes:
            if path not in secret:
                return text
            return MASK if isinstance(text, str) else MASK.encode()

        try:
            _with_texts(given, keep)
            secret = {
                path
                for (path, _), texts in pieces.items()
                if len(texts) > 1
                and self.is_secret(b"".join(texts).decode(errors="replace"))
            }
            return [_with_texts(self.message(shape, event), hide) for event in given]
        except RecursionError:
            return [self.mask(shape, event) for event in given]

    def error(self, shape: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Mask the secrets of an error.

        Args:
            shape: Its shape, if the model has one.
            values: The members, with `Error` and `ResponseMetadata`.
        """
        values.pop("ResponseMetadata", None)
        given: Mapping[str, Any] = values.pop("Error", {})
        members: Mapping[str, Shape] = {} if shape is None else shape.members
        # botocore has the message twice and, if the error is XML, all members.
        hidden = {name.lower() for name, one in members.items() if is_sensitive(one)}
        details: dict[str, Any] = {}
        for name, shown, item, path in self._items(given, "Error", _DETAILS):
            if name == "Code":
                details[shown] = self.value(PUBLIC, item, path)
            elif name.lower() in hidden or is_key_of_secret(name):
                details[shown] = self.hidden(None, item, path)
            else:
                details[shown] = self.document(item, path)
        known: Mapping[str, Any] = {} if shape is None else self.value(shape, values)
        return {**known, "Error": details}

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
            # A stream to send has no text, and what recordings have of it may be read.
            return isinstance(value, bytes | bytearray) or _is_stream(value)
        return isinstance(value, _TYPES[shape.type_name])

    def is_document(self, shape: Shape) -> bool:
        """Whether a shape takes any JSON."""
        is_json = "jsonvalue" in shape.serialization
        return is_json or bool(shape.metadata.get("document"))

    def texts_in(self, shape: Shape, value: Any) -> list[str]:
        """The texts in a value that is text or bytes; none in any other."""
        if isinstance(value, bytes | bytearray):
            return [] if _is_stream(value) else [value.decode(errors="replace")]
        return [value] if isinstance(value, str) else []

    def public(self, shape: Shape, value: Any) -> Any:
        """Make what a recording has of a value that is not secret."""
        if shape.type_name == "blob":
            return STREAM if _is_stream(value) else bytes(value)
        return value

    def mask_time(self, value: Any) -> Any:
        """Make a timestamp that has no information."""
        return datetime(1970, 1, 1, tzinfo=UTC)


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
        made: dict[str, Any] = {}
        for key, item in value.items():
            if not _is_token(known.get(key)):
                made[key] = comparable(known.get(key), item)
        return made
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
        # In deep values, a comprehension would take twice as many frames.
        items = dict(zip(value, map(to_json, value.values()), strict=True))
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
        return dict(zip(value, map(from_json, value.values()), strict=True))
    return [from_json(item) for item in value] if is_list(value) else value
