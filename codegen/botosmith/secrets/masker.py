"""Masks the secrets in values, going by their shapes.

A value is masked when

- its shape is sensitive in the model of `marked_model`,
- the model does not know it: a service newer than the model may send secrets that the
  model cannot mark,
- it does not fit its shape, so that the model says nothing about it,
- a key of a map, or a member beside it, names it as a secret,
- its name or its text belongs to a credential,
- it is in an error, and repeats a secret of the request.

Masked values have the type of their shape, so that recordings still decode.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, TypeGuard

from botocore.model import ListShape, MapShape, Shape, StructureShape

from .members import holds_text, is_sensitive, members_named_as_secrets
from .texts import (
    is_credential_name,
    is_key_of_secret,
    is_secret_text,
    named_as_secrets,
)

MASK = "***"
PUBLIC = Shape("String", {"type": "string"})
"""The shape of texts that repeat a secret only by chance, such as codes of errors."""

# How long secrets are that errors may repeat: at least, and at most.
_SHORTEST, _LONGEST = 3, 10_000
_SCALARS = (str, bytes, bytearray, int, float)


def is_map(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a map, or the dict of a structure."""
    return isinstance(value, Mapping)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list, as botocore takes and returns them."""
    return isinstance(value, list | tuple)


class Masker:
    """Masks the values of one message; subclasses say in which form these are.

    Attributes:
        paths: The paths of the values that were masked.
        texts: The texts that were masked.
        beside: Values that the same structure has in other places, by their names.
    """

    masked_blob: Any
    """A blob that has no information."""

    def __init__(self, repeated: Collection[str] = ()) -> None:
        """Mask nothing yet.

        Args:
            repeated: Texts that are secret wherever they are.
        """
        self.paths: list[str] = []
        self.texts: set[str] = set()
        self.beside: dict[str, str] = {}
        self._repeated = repeated

    def name_of(self, name: str, member: Shape) -> str:
        """The name that a member of this name in the model has in the form."""
        raise NotImplementedError

    def fits(self, shape: Shape, value: Any) -> bool:
        """Whether a value has the type of its shape."""
        raise NotImplementedError

    def texts_in(self, shape: Shape, value: Any) -> list[str]:
        """The texts in a value that is text or bytes; none in any other."""
        raise NotImplementedError

    def mask_time(self, value: Any) -> Any:
        """Make a timestamp that has no information."""
        raise NotImplementedError

    def public(self, shape: Shape, value: Any) -> Any:
        """Make what a recording has of a value that is not secret."""
        return value

    def is_document(self, shape: Shape) -> bool:
        """Whether a shape takes any JSON."""
        return bool(getattr(shape, "is_document_type", False))

    def message(self, shape: Shape | None, value: Any) -> Any:
        """Mask the secrets of a message, all of it if it is nested too deeply."""
        try:
            return self.value(shape, value)
        except RecursionError:
            return self.mask(shape, value)

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
            members: The members of a structure, if they differ from its shape's.
        """
        if value is None:
            return None
        if shape is None or is_sensitive(shape):
            return self.hidden(shape, value, path)
        if self.is_document(shape):
            return self.document(value, path)
        if not self.fits(shape, value):
            return self.hidden(shape, value, path)
        if isinstance(shape, StructureShape):
            return self.structure(shape, value, path, members)
        if isinstance(shape, ListShape):
            return [
                self.value(shape.member, item, f"{path}[{index}]", name=name)
                for index, item in enumerate(value)
            ]
        if isinstance(shape, MapShape):
            return self.map(shape, value, path)
        texts = self.texts_in(shape, value)
        if texts and (is_credential_name(name) or self.has_secret(shape, texts)):
            return self.hidden(shape, value, path)
        return self.public(shape, value)

    def structure(
        self,
        shape: StructureShape,
        value: Mapping[str, Any],
        path: str,
        members: Mapping[str, Shape] | None = None,
    ) -> dict[str, Any]:
        """Mask the secrets of a structure; see `value`."""
        known = self._members(shape) if members is None else members
        values = value if members is None else {**self.beside, **value}
        secrets = self.named(shape, values)
        masked: dict[str, Any] = {}
        for name, shown, item, inner in self._items(value, path, known):
            member = known.get(name)
            masked[shown] = (
                self.hidden(member, item, inner)
                if name in secrets
                else self.value(member, item, inner, name=name)
            )
        return masked

    def named(
        self, shape: StructureShape | None, values: Mapping[str, Any]
    ) -> Set[str]:
        """Find the members of a structure whose values others name as secrets."""
        if shape is None:
            return frozenset()
        return members_named_as_secrets(shape, values, self.name_of)

    def map(self, shape: MapShape, value: Mapping[str, Any], path: str) -> Any:
        """Mask the secrets of a map; see `value`."""
        if is_sensitive(shape.key):
            return self.hidden(shape, value, path)
        masked: dict[str, Any] = {}
        for key, shown, item, inner in self._items(value, path):
            is_secret = is_key_of_secret(key) and holds_text(shape.value)
            mask = self.hidden if is_secret else self.value
            masked[shown] = mask(shape.value, item, inner)
        return masked

    def document(self, value: Any, path: str = "") -> Any:
        """Mask the secrets of a value that no model describes."""
        if isinstance(value, str):
            return self.hidden(None, value, path) if self.is_secret(value) else value
        if is_list(value):
            return [
                self.document(item, f"{path}[{index}]")
                for index, item in enumerate(value)
            ]
        if not is_map(value):
            return value
        # JSON has texts where Python may have other keys.
        texts = {str(key): item for key, item in value.items()}
        secrets = named_as_secrets(texts)
        masked: dict[str, Any] = {}
        for key, shown, item, inner in self._items(texts, path):
            is_secret = key in secrets or is_key_of_secret(key)
            masked[shown] = (
                self.hidden(None, item, inner)
                if is_secret
                else self.document(item, inner)
            )
        return masked

    def _items(
        self, items: Mapping[str, Any], path: str, known: Collection[str] = ()
    ) -> Iterator[tuple[str, str, Any, str]]:
        """List keys, what is shown of them, and values with their paths.

        Args:
            items: The values by their keys, which may be secrets themselves.
            path: The path of all.
            known: Keys that the model has.
        """
        for number, (key, item) in enumerate(items.items(), 1):
            is_secret = key not in known and self.is_secret(key)
            shown = f"{MASK}{number}" if is_secret else key
            yield key, shown, item, f"{path}.{shown}"

    def is_secret(self, text: str) -> bool:
        """Whether a text holds a credential, or repeats a secret."""
        return is_secret_text(text, self._repeated)

    def has_secret(self, shape: Shape, texts: Iterable[str]) -> bool:
        """Whether a text of a shape holds a credential, or repeats a secret."""
        return any(map(is_secret_text if shape is PUBLIC else self.is_secret, texts))

    def hidden(self, shape: Shape | None, value: Any, path: str) -> Any:
        """Note that a value is secret, and make one without information."""
        self.note(shape, value, path)
        return self.mask(shape, value)

    def note(self, shape: Shape | None, value: Any, path: str) -> None:
        """Note that a value is secret."""
        self.paths.append(path)
        self.texts.update(self._texts(shape, value))

    def _texts(self, shape: Shape | None, value: Any) -> Iterator[str]:
        """List the texts in a secret value that are long enough to be secrets."""
        if is_map(value):
            if isinstance(shape, MapShape):
                yield from self._texts(shape.key, [*value])
            known = self._members(shape) if isinstance(shape, StructureShape) else {}
            for key, item in value.items():
                inner = shape.value if isinstance(shape, MapShape) else known.get(key)
                yield from self._texts(inner, item)
        elif is_list(value):
            for item in value:
                yield from self._texts(getattr(shape, "member", shape), item)
        elif isinstance(value, _SCALARS) and not isinstance(value, bool):
            if isinstance(value, str | bytes | bytearray) and len(value) > _LONGEST:
                return
            if isinstance(value, bytes | bytearray):
                texts = [value.decode(errors="replace")]
            else:
                texts = [] if shape is None else self.texts_in(shape, value)
            yield from (
                text for text in texts or [str(value)] if len(text) >= _SHORTEST
            )

    def mask(self, shape: Shape | None, value: Any) -> Any:
        """Make a value that has no information and decodes as the shape."""
        if value is None:
            return None
        match shape:
            case None:
                return MASK
            case ListShape():
                items: Sequence[Any] = value if is_list(value) else []
                return [self.mask(shape.member, item) for item in items]
            case MapShape():
                values: Collection[Any] = value.values() if is_map(value) else []
                return {
                    f"{MASK}{number}": self.mask(shape.value, item)
                    for number, item in enumerate(values, 1)
                }
            case StructureShape():
                is_any = self.is_document(shape)
                return MASK if is_any else self._mask_structure(shape, value)
            case _:
                return self._mask_scalar(shape.type_name, value)

    def _mask_scalar(self, kind: str, value: Any) -> Any:
        match kind:
            case "boolean":
                return False
            case "integer" | "long" | "float" | "double":
                return 0
            case "timestamp":
                return self.mask_time(value)
            case "blob":
                return self.masked_blob
            case _:
                return MASK

    def _mask_structure(self, shape: StructureShape, value: Any) -> Any:
        members = self._members(shape)
        items: Mapping[str, Any] = value if is_map(value) else {}
        known = {
            name: self.mask(members[name], item)
            for name, item in items.items()
            if name in members
        }
        # botocore's parser rejects a union without a member, and accepts null.
        is_union = getattr(shape, "is_tagged_union", False)
        return None if is_union and not known else known

    def _members(self, shape: StructureShape) -> dict[str, Shape]:
        return {self.name_of(*one): one[1] for one in shape.members.items()}
