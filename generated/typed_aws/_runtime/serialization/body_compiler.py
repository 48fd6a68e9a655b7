"""Functions that check and convert the values of bodies, made from a model's shapes.

They check what botocore's validator checks, and convert as its serializer does for the
protocols json and rest-json.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from ..responses.output_shape import ListShape, MapShape, StructureShape
from ..unsupported import Unsupported
from .formats import (
    ToDocument,
    checker,
    document,
    least,
    plain_class,
    plain_unless_empty,
    text_of_blob,
    timestamp_converter,
    unsupported,
)

if TYPE_CHECKING:
    from ..static_types.botocore_types import Shape


Entry: TypeAlias = tuple[type | None, type | None, str, ToDocument]
"""The facts about a member of a structure.

The class whose values stay as they are, and the class whose values do so unless they
are empty; the name in the body; and the function for other values.
"""


class Members(dict[str, Entry]):
    """The members of a structure, which are looked up when they are first sent."""

    def __init__(
        self, shape: StructureShape, converter: Callable[[Shape], ToDocument]
    ) -> None:
        super().__init__()
        self._shape = shape
        self._converter = converter

    def __missing__(self, name: str) -> Entry:
        shape = self._shape.members.get(name)
        if shape is None:
            raise Unsupported(f"{self._shape.name} with an unknown member")
        sent_as = shape.serialization.get("name", name)
        convert = self._converter(shape)
        entry = plain_class(shape), plain_unless_empty(shape), sent_as, convert
        self[name] = entry
        return entry

    def load(self) -> None:
        """Look all members up."""
        for name in self._shape.members:
            with suppress(Unsupported):
                _ = self[name]


class BodyCompiler:
    """Makes the functions for the shapes of a service, one for each structure."""

    def __init__(self, serializer: object) -> None:
        """Convert as one of botocore's serializers does, without its validator."""
        self._serializer = serializer
        self._structures: dict[Hashable, tuple[ToDocument, Members]] = {}

    def converter(self, shape: Shape) -> ToDocument:
        """Make the function for the values of a shape."""
        if isinstance(shape, StructureShape):
            return self.structure(shape)
        if isinstance(shape, ListShape):
            return self._list(shape)
        if isinstance(shape, MapShape):
            return self._map(shape)
        if shape.type_name == "timestamp":
            written_as = shape.serialization.get("timestampFormat")
            return timestamp_converter(self._serializer, written_as)
        return text_of_blob if shape.type_name == "blob" else checker(shape)

    def structure(
        self, shape: StructureShape, required: Collection[str] | None = None
    ) -> ToDocument:
        """Make the function for a structure; `required` members replace the model's."""
        if shape.is_document_type:
            return document
        if required is None:
            required = tuple[str, ...](shape.metadata.get("required", ()))
        key = shape.name, shape.is_tagged_union, *required
        if key not in self._structures:
            members = Members(shape, self.converter)
            convert = _structure(shape, required, members)
            self._structures[key] = convert, members
        return self._structures[key][0]

    def load(self) -> None:
        """Make the functions for everything in the structures made so far."""
        loaded = set[Hashable]()
        while pending := self._structures.keys() - loaded:
            for key in pending:
                self._structures[key][1].load()
            loaded |= pending

    def _list(self, shape: ListShape) -> ToDocument:
        convert, plain = self.converter(shape.member), plain_class(shape.member)
        minimum = least(shape) or 0

        def convert_list(value: Any) -> object:
            cls = value.__class__
            if not (cls is list or cls is tuple) or len(value) < minimum:
                raise unsupported(shape, value)
            return [one if one.__class__ is plain else convert(one) for one in value]

        return convert_list

    def _map(self, shape: MapShape) -> ToDocument:
        check_key, convert = checker(shape.key), self.converter(shape.value)
        plain_key, plain = plain_class(shape.key), plain_class(shape.value)

        def convert_map(value: Any) -> object:
            if value.__class__ is not dict:
                raise unsupported(shape, value)
            for key in value:
                if key.__class__ is not plain_key:
                    check_key(key)
            return {
                key: one if one.__class__ is plain else convert(one)
                for key, one in value.items()
            }

        return convert_map


def _structure(
    shape: StructureShape, required: Collection[str], members: Members
) -> ToDocument:
    is_union = shape.is_tagged_union
    is_constrained = is_union or bool(required)

    def convert_structure(value: Any) -> object:
        if value.__class__ is not dict:
            raise unsupported(shape, value)
        if is_constrained:
            if is_union and len(value) != 1:
                raise Unsupported(f"{shape.name} with {len(value)} members")
            for name in required:
                if name not in value:
                    raise Unsupported(f"{shape.name} without {name}")
        converted: dict[str, object] = {}
        for key, one in value.items():
            plain, unless_empty, name, convert = members[key]
            cls = one.__class__
            if cls is plain or (cls is unless_empty and one):
                converted[name] = one
            else:
                converted[name] = convert(one)
        return converted

    return convert_structure
