"""Masks the secrets in values, going by their shapes.

A value is masked when

- its shape is sensitive in the model of `marked_model`,
- the model does not know it: a service newer than the model may send secrets that the
  model cannot mark,
- it does not fit its shape, so that the model says nothing about it,
- the name that a map, a document or a member beside it gives it is that of a secret,
- its name or its text is that of a credential,
- it is in an error, and repeats a secret of the request.

Masked values have the type of their shape, so that recordings still decode.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Set
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StructureShape

from ..secret_members import holds_text
from ..secret_text import (
    is_credential_name,
    is_key_of_secret,
    is_secret_text,
    named_as_secrets,
)
from .exchange import JSON
from .value_types import Blob, EpochTime, fits, from_base64, is_document, text_fits

MASK = "***"

STRING = Shape("String", {"type": "string"})
"""The shape of texts that are public in all services."""
_BASE64_MASK = Blob("Kioq")
_TIME_MASK = "1970-01-01T00:00:00Z"
# How long a secret is at least that errors may repeat.
_SHORTEST = 3


def is_sensitive(shape: Shape) -> bool:
    """Whether a shape is sensitive."""
    return bool(shape.metadata.get("sensitive"))


def name_in_message(name: str, member: Shape) -> str:
    """The name of a member in messages of JSON."""
    return str(member.serialization.get("name", name))


def members_of(shape: StructureShape) -> dict[str, Shape]:
    """The members of a structure, by their names in messages of JSON."""
    return {name_in_message(*one): one[1] for one in shape.members.items()}


def members_named_as_secrets(
    shape: StructureShape,
    values: Mapping[str, object],
    name_of: Callable[[str, Shape], str] = name_in_message,
) -> Set[str]:
    """Find the members of a structure whose values others name as secrets.

    Args:
        shape: The structure.
        values: Its values, by the names of members in messages.
        name_of: Makes the name of a member in messages of its name in the model.
    """
    names = {name: name_of(name, member) for name, member in shape.members.items()}
    named = named_as_secrets({name: values.get(wire) for name, wire in names.items()})
    return {names[name] for name in named if holds_text(shape.members[name])}


class Masker:
    """Masks the values of one message, in the form of JSON.

    Attributes:
        paths: The paths of the values that were masked.
        texts: The texts that were masked.
    """

    def __init__(self, repeated: Collection[str] = ()) -> None:
        """Mask nothing yet.

        Args:
            repeated: Texts that are secret wherever they are.
        """
        self.paths: list[str] = []
        self.texts: set[str] = set()
        self._repeated = repeated

    def value(
        self,
        shape: Shape | None,
        value: Any,
        path: str = "",
        *,
        name: str = "",
        members: Mapping[str, Shape] | None = None,
    ) -> Any:
        """Mask the secrets of a value.

        Args:
            shape: The shape of the value; None where the model does not know it.
            value: The value.
            path: The path of the value in its message.
            name: The name of the member that it belongs to.
            members: The members of a structure, if not those of its shape.
        """
        if value is None:
            return None
        if shape is None or is_sensitive(shape) or not self.fits(shape, value):
            return self.hidden(shape, value, path)
        if self.is_document(shape):
            return self.document(value, path)
        if isinstance(shape, StructureShape):
            return self.structure(shape, value, path, members)
        if isinstance(shape, ListShape):
            return [
                self.value(shape.member, item, f"{path}[{index}]", name=name)
                for index, item in enumerate(value)
            ]
        if isinstance(shape, MapShape):
            return self.map(shape, value, path)
        return self.scalar(shape, value, path, name)

    def scalar(self, shape: Shape, value: Any, path: str, name: str) -> Any:
        """Mask any other value, if it is secret.

        Args:
            shape: Its shape.
            value: The value.
            path: The path of the value in its message.
            name: The name of the member that it belongs to.
        """
        if isinstance(value, str) and (
            is_credential_name(name) or self.is_secret_value(shape, value)
        ):
            return self.hidden(shape, value, path)
        return value

    def structure(
        self,
        shape: StructureShape,
        value: Mapping[str, Any],
        path: str,
        members: Mapping[str, Shape] | None = None,
    ) -> dict[str, Any]:
        """Mask the secrets of a structure; see `value`."""
        known = self.members_of(shape) if members is None else members
        secrets = members_named_as_secrets(shape, value, self.name_of)
        masked: dict[str, Any] = {}
        for key, shown, item in self._public_keys(value):
            inner, here = known.get(key), f"{path}.{shown}"
            if key in secrets:
                masked[shown] = self.hidden(inner, item, here)
            else:
                masked[shown] = self.value(inner, item, here, name=key)
        return masked

    def map(
        self, shape: MapShape, value: Mapping[str, Any], path: str
    ) -> dict[str, Any]:
        """Mask the secrets of a map; see `value`."""
        if is_sensitive(shape.key):
            made: dict[str, Any] = self.hidden(shape, value, path)
            return made
        masked: dict[str, Any] = {}
        for key, shown, item in self._public_keys(value):
            here = f"{path}.{shown}"
            if is_key_of_secret(key) and holds_text(shape.value):
                masked[shown] = self.hidden(shape.value, item, here)
            else:
                masked[shown] = self.value(shape.value, item, here)
        return masked

    def document(self, value: Any, path: str = "") -> Any:
        """Mask the secrets of a value that no model describes."""
        if isinstance(value, str):
            return self.hidden(None, value, path) if self.is_secret(value) else value
        if isinstance(value, list | tuple):
            return [
                self.document(item, f"{path}[{index}]")
                for index, item in enumerate(value)
            ]
        if not isinstance(value, Mapping):
            return value
        secrets = named_as_secrets(value)
        masked: dict[str, Any] = {}
        for key, shown, item in self._public_keys(value):
            here = f"{path}.{shown}"
            if key in secrets or is_key_of_secret(key):
                masked[shown] = self.hidden(None, item, here)
            else:
                masked[shown] = self.document(item, here)
        return masked

    def text(self, shape: Shape | None, text: str, path: str) -> str:
        """Mask a value in a header, a path or a query, if it is secret."""
        if shape is None or _hides(shape) or not text_fits(shape, text):
            is_secret = True
        else:
            is_secret = self.is_secret_value(shape, text)
        if not is_secret:
            return text
        self.note(shape, text, path)
        return MASK

    def hidden(self, shape: Shape | None, value: Any, path: str) -> Any:
        """Note that a value is secret, and make one without information."""
        self.note(shape, value, path)
        return self.mask(shape, value)

    def note(self, shape: Shape | None, value: Any, path: str) -> None:
        """Note that a value is secret."""
        self.paths.append(path)
        self.texts.update(_texts(shape, value))

    def is_secret(self, text: str) -> bool:
        """Whether a text holds a credential, or repeats a secret."""
        return is_secret_text(text) or any(one in text for one in self._repeated)

    def is_secret_value(self, shape: Shape, text: str) -> bool:
        """Whether a text, or the blob that it encodes, holds a secret."""
        return self.is_secret(text) or (
            shape.type_name == "blob" and self.is_secret(_decoded(text))
        )

    def name_of(self, name: str, member: Shape) -> str:
        """The name of a member in the form."""
        return name_in_message(name, member)

    def members_of(self, shape: StructureShape) -> Mapping[str, Shape]:
        """The members of a structure, by their names in the form."""
        return {self.name_of(*one): one[1] for one in shape.members.items()}

    def is_document(self, shape: Shape) -> bool:
        """Whether a shape takes any JSON."""
        return is_document(shape)

    def fits(self, shape: Shape, value: Any) -> bool:
        """Whether a value has the type of its shape."""
        return fits(shape, value)

    def mask(self, shape: Shape | None, value: Any) -> Any:
        """A value without information that decodes as the shape."""
        if value is None:
            return None
        match shape:
            case None:
                return MASK
            case ListShape():
                items = value if isinstance(value, list | tuple) else []
                return [self.mask(shape.member, item) for item in items]
            case MapShape():
                values = value.values() if isinstance(value, Mapping) else []
                return {
                    f"{MASK}{number}": self.mask(shape.value, item)
                    for number, item in enumerate(values, 1)
                }
            case StructureShape():
                is_any = self.is_document(shape)
                return MASK if is_any else self._mask_structure(shape, value)
            case _:
                return self.mask_scalar(shape.type_name, value)

    def _mask_structure(self, shape: StructureShape, value: Any) -> Any:
        members = self.members_of(shape)
        items = value if isinstance(value, Mapping) else {}
        known = {
            name: self.mask(members[name], item)
            for name, item in items.items()
            if name in members
        }
        # botocore's parser rejects a union without a member, and accepts null.
        is_union = getattr(shape, "is_tagged_union", False)
        return None if is_union and not known else known

    def mask_scalar(self, kind: str, value: Any) -> Any:
        """A value of a type of shapes without information."""
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

    def _public_keys(self, items: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
        """Keys, the same without secrets, and values."""
        for number, (key, value) in enumerate(items.items(), 1):
            yield key, f"{MASK}{number}" if self.is_secret(key) else key, value


def _hides(shape: Shape) -> bool:
    return is_sensitive(shape) or (
        isinstance(shape, ListShape) and is_sensitive(shape.member)
    )


def _texts(shape: Shape | None, value: Any) -> Iterator[str]:
    """List the texts in a secret value that are long enough to be secrets."""
    match value:
        case Mapping():
            if isinstance(shape, MapShape):
                yield from _texts(shape.key, [*value])
            inner = shape.members if isinstance(shape, StructureShape) else {}
            for key, item in value.items():
                yield from _texts(inner.get(key), item)
        case list() | tuple():
            for item in value:
                yield from _texts(getattr(shape, "member", shape), item)
        case bytes() | bytearray():
            yield from _texts(None, value.decode(errors="replace"))
        case bool():
            pass
        case str() | int() | float() if len(text := str(value)) >= _SHORTEST:
            yield text
            if shape is not None and shape.serialization.get("jsonvalue"):
                yield from _texts(None, _in_json(_decoded(text)))
            elif shape is not None and shape.type_name == "blob":
                yield from _texts(None, _decoded(text))


def _decoded(text: str) -> str:
    """The text that base64 encodes; empty if it is not base64."""
    return (from_base64(text) or b"").decode(errors="replace")


def _in_json(text: str) -> JSON:
    """What JSON contains; nothing if it is not JSON."""
    try:
        content: JSON = json.loads(text)
    except ValueError:
        return None
    return content
