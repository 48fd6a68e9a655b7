"""One walk over a value, beside the class that says what belongs in each place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple, cast

from ..conversion_error import ConversionError
from ..secret_names import is_secret_name, secrets_beside_names
from .compiler import Codec
from .describe import describe, expected_for, safe_text
from .encode import Encoder
from .kinds import (
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    Member,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
)
from .scalars import is_list, is_map


class Place(NamedTuple):
    """A value, and what is known about the place where it is."""

    path: str
    """What errors call the value, such as `Thing.tags[0].key`."""

    kind: Kind
    value: object

    wire_path: str = ""
    """What botocore's errors call it: `.Tags[0].Key`, or nothing for the whole."""

    sensitive: bool = False
    """Whether it belongs to a sensitive member."""

    def inside(self, kind: Kind, value: object, step: str, wire_step: str) -> Place:
        """Make the place of a value that is directly inside this one."""
        path, wire_path = self.path + step, self.wire_path + wire_step
        return Place(path, kind, value, wire_path, self.sensitive)

    def misfit(self, codec: Codec) -> ConversionError:
        """Make the error for the value, which a codec cannot convert."""
        # Where a structure belongs, the value may hold secrets.
        show = isinstance(self.kind, ScalarKind | EnumKind)
        got = describe(self.value, sensitive=self.sensitive, show=show)
        expected = expected_for(self.kind, codec, self.value)
        return ConversionError(self.path, expected, got)


def places(codec: Codec, place: Place) -> Iterator[Place]:
    """List the places in a value at any depth, each before those inside it.

    The codec is an encoder for objects, and a decoder for dicts of its form. Nothing is
    listed inside values of a wrong type.
    """
    yield place
    match place.kind:
        case ListKind():
            inside = items(place)
        case MapKind():
            inside = chain.from_iterable(entries(place))
        case StructureKind() | UnionKind():
            inside = (inner for _, inner in members_in(codec, place))
        case TextOrKind():
            inside = iter([place._replace(kind=place.kind.other)])
        case _:
            return
    for inner in inside:
        yield from places(codec, inner)


def items(place: Place) -> Iterator[Place]:
    """List the items of a list."""
    kind, value = place.kind, place.value
    if isinstance(kind, ListKind) and is_list(value):
        for index, item in enumerate(value):
            yield place.inside(kind.item, item, f"[{index}]", f"[{index}]")


def entries(place: Place) -> Iterator[tuple[Place, Place]]:
    """List the keys of a map, each with its value."""
    kind, value = place.kind, place.value
    if isinstance(kind, MapKind) and is_map(value):
        for key, item in cast("Mapping[object, object]", value).items():
            # Paths have the text of an enum's value, as boto3's arguments do.
            text = str.__str__(key) if isinstance(key, str) else key
            shown = safe_text(text, sensitive=place.sensitive)
            name = safe_text(text, str)
            inner = place.inside(kind.value, item, f"[{shown}]", f".{name}")
            is_secret = isinstance(text, str) and is_secret_name(text)
            yield (
                place.inside(kind.key, key, " (a key)", f" (key: {name})"),
                inner._replace(sensitive=place.sensitive or is_secret),
            )


def members_in(codec: Codec, place: Place) -> Iterator[tuple[Member, Place]]:
    """List the members of an object or of its dict, including those that are `None`."""
    kind, value = place.kind, place.value
    if not isinstance(kind, StructureKind | UnionKind):
        return
    found: list[tuple[Member, str, object]] = []
    for cls, member in kind.fields():
        name, item = member.name, None
        if isinstance(codec, Encoder):
            if not isinstance(value, cls):
                continue
            item = getattr(value, name)
        elif is_map(value):
            for key in codec.names(member):
                item = value.get(key, item)
            if isinstance(kind, UnionKind):
                name = codec.external_name(member)
        else:
            return
        found.append((member, name, item))
    secrets = secrets_beside_names({member.wire: item for member, _, item in found})
    for member, name, item in found:
        inner = place.inside(kind_of(member.type), item, f".{name}", f".{member.wire}")
        is_secret = member.sensitive or member.wire in secrets
        yield member, inner._replace(sensitive=place.sensitive or is_secret)
