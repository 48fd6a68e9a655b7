"""Functions that check and convert the values of bodies, made from a model's shapes.

They check what botocore's validator checks, and convert as its serializer does for the
protocols json and rest-json.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from .formats import (
    Convert,
    Unsupported,
    checker,
    document,
    least,
    plain_class,
    text_of_blob,
    timestamp_converter,
    unsupported,
)

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape, StructureShape
else:
    from botocore.model import ListShape, MapShape, StructureShape

Check: TypeAlias = Callable[[Any], None]
"""Raises unless a value is valid."""


class Members(dict[str, tuple[type | None, str, Convert]]):
    """The members of a structure, which are made when they are first used.

    Each has the class whose values stay as they are, its name in the body, and the
    function for other values.
    """

    def __init__(
        self, shape: StructureShape, converter: Callable[[Shape], Convert]
    ) -> None:
        """Prepare to make members.

        Args:
            shape: The structure.
            converter: Makes the function for the values of a shape.
        """
        super().__init__()
        self._shape = shape
        self._converter = converter

    def __missing__(self, name: str) -> tuple[type | None, str, Convert]:
        shape = self._shape.members.get(name)
        if shape is None:
            raise Unsupported(f"{self._shape.name} with an unknown member")
        sent_as = shape.serialization.get("name", name)
        made = self[name] = plain_class(shape), sent_as, self._converter(shape)
        return made

    def load(self) -> None:
        """Make all members."""
        for name in self._shape.members:
            with suppress(Unsupported):
                _ = self[name]


class BodyCompiler:
    """Makes the functions for the shapes of a service, one for each structure."""

    def __init__(self, serializer: Any) -> None:
        """Convert as a serializer does.

        Args:
            serializer: botocore's serializer, without its validator.
        """
        self._serializer = serializer
        self._structures: dict[Hashable, tuple[Convert, Members]] = {}

    def converter(self, shape: Shape) -> Convert:
        """Make the function for the values of a shape.

        Raises:
            Unsupported: The values are left to botocore.
        """
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
    ) -> Convert:
        """Make the function for a structure.

        Args:
            shape: The structure.
            required: The members that it must have, if they are not the model's.
        """
        if shape.is_document_type:
            return document
        if required is None:
            required = shape.metadata.get("required", ())
        key = shape.name, shape.is_tagged_union, *required
        if key not in self._structures:
            members = Members(shape, self.converter)
            check = structure_checker(shape, required)
            self._structures[key] = _structure(check, members), members
        return self._structures[key][0]

    def load(self) -> None:
        """Make the functions for everything in the structures made so far."""
        loaded = set[Hashable]()
        while pending := self._structures.keys() - loaded:
            for key in pending:
                self._structures[key][1].load()
            loaded |= pending

    def _list(self, shape: ListShape) -> Convert:
        convert, plain = self.converter(shape.member), plain_class(shape.member)
        minimum = least(shape) or 0

        def convert_list(value: Any) -> object:
            cls = value.__class__
            if not (cls is list or cls is tuple) or len(value) < minimum:
                raise unsupported(shape, value)
            return [one if one.__class__ is plain else convert(one) for one in value]

        return convert_list

    def _map(self, shape: MapShape) -> Convert:
        check_key, plain_key = checker(shape.key), plain_class(shape.key)
        convert, plain = self.converter(shape.value), plain_class(shape.value)

        def convert_map(value: Any) -> object:
            if value.__class__ is not dict:
                raise unsupported(shape, value)
            return {
                (key if key.__class__ is plain_key else check_key(key)): (
                    one if one.__class__ is plain else convert(one)
                )
                for key, one in value.items()
            }

        return convert_map


def structure_checker(shape: StructureShape, required: Collection[str]) -> Check:
    """Make the function that checks a structure but for the values of its members.

    Args:
        shape: The structure.
        required: The members that it must have.
    """
    needed, is_union = frozenset(required), shape.is_tagged_union

    def check(value: Any) -> None:
        if value.__class__ is not dict or (is_union and len(value) != 1):
            raise unsupported(shape, value)
        if needed and not value.keys() >= needed:
            raise Unsupported(f"{shape.name} without a required member")

    return check


def _structure(check: Check, members: Members) -> Convert:
    def convert_structure(value: Any) -> object:
        check(value)
        converted: dict[str, object] = {}
        for key, one in value.items():
            plain, name, convert = members[key]
            converted[name] = one if one.__class__ is plain else convert(one)
        return converted

    return convert_structure
