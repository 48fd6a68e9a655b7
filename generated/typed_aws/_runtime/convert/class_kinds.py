"""The kinds of objects with members: structures and unions."""

from __future__ import annotations

import sys
from collections.abc import Container, Iterator, Mapping
from types import UnionType
from typing import Self, get_args

from attrs import has

from ..absent import is_absent
from ..conversion_error import ConversionError, safe_text
from ..lazy import is_of_another_sdk, service_package
from ..secret_names import secrets_beside_names
from ..shapes import Response, Structure, Variant
from ..static_types.decorators import override
from .kind import Codec, Conversion, KindWithMembers, Place, Source, kind_of, types_in
from .members import Member, members
from .scalars import as_map, is_map

UNKNOWN_TAG = "SDK_UNKNOWN_MEMBER"
"""The tag that botocore gives a variant that its model does not have."""


class _ClassKind(KindWithMembers):
    """What structures and unions have in common."""

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        # A function that is not compiled yet is compiled by its first call.
        function = source.name_later(lambda: source.codec.function(self), "nested")
        return f"None if {v} is None else {function}({v})"

    @override
    def inside(self, codec: Codec, place: Place) -> Iterator[Place]:
        return (inner for _, inner in self.members_in(codec, place))

    def members_in(self, codec: Codec, place: Place) -> Iterator[tuple[Member, Place]]:
        """List the members of an object or of its dict, also those that are `None`."""
        found: list[tuple[Member, object]] = []
        for cls, member in self.fields():
            item: object = None
            if codec.decodes:
                if not is_map(place.value):
                    return
                for key in member.names_in(codec.form):
                    item = place.value.get(key, item)
            elif isinstance(place.value, cls):
                if not member.is_slot:
                    item = getattr(place.value, member.name)
                elif is_absent(item := getattr(place.value, member.name, None)):
                    item = member.if_absent(codec.sends)
            else:
                continue
            found.append((member, item))
        secrets = secrets_beside_names({member.wire: item for member, item in found})
        for member, item in found:
            # The name of a variant's attribute says nothing about a dict.
            is_tag = codec.decodes and isinstance(self, UnionKind)
            name = member.name_in(codec.form) if is_tag else member.name
            kind = kind_of(member.type)
            inner = place.inside(kind, item, f".{name}", f".{member.wire}")
            is_secret = member.sensitive or member.wire in secrets
            yield member, inner._replace(sensitive=place.sensitive or is_secret)

    def object_of(self, cls: type, conversion: Conversion, place: Place) -> object:
        """Make an object of a dict with the members."""
        codec = conversion.codec
        data = as_map(place.value)
        metadata = {k: v for k, v in data.items() if k == "ResponseMetadata"}
        made = codec.function(StructureKind(cls))(metadata)
        for member, item in self.members_in(codec, place):
            if sum(name in data for name in member.names_in(codec.form)) > 1:
                names = f"{member.wire!r} or its alias {member.alias!r}"
                raise ConversionError("", names, "both")
            value = conversion.convert(item)
            if value is not None or not member.is_slot:
                # The class is frozen; this is still part of making the object.
                object.__setattr__(made, member.name, value)
        return made

    def dict_of(self, conversion: Conversion, place: Place) -> dict[str, object]:
        """Make a dict of an object with the members."""
        return {
            member.name_in(conversion.codec.form): conversion.convert(item)
            for member, item in self.members_in(conversion.codec, place)
            if item.value is not None
        }


class StructureKind(_ClassKind):
    """An attrs class."""

    def __init__(self, type_: type) -> None:
        self.cls = self.hookable = self.key = type_
        self.title = type_.__qualname__
        if issubclass(type_, Response):
            self.other_keys = ["ResponseMetadata"]

    @classmethod
    @override
    def of(cls, annotation: object) -> Self | None:
        if isinstance(annotation, type) and has(annotation):
            return cls(annotation)
        return None

    @override
    def fields(self) -> list[tuple[type, Member]]:
        return [(self.cls, member) for member in members(self.cls)]

    @override
    def has_wire_names(self) -> bool:
        # Those of another SDK have one only for its own copy of this runtime.
        cls: type = self.cls
        if is_of_another_sdk(cls):
            return False
        is_generated = service_package(cls.__module__) is not None
        return is_generated or bool(members(cls)) or issubclass(cls, Structure)

    @override
    def source(self, codec: Codec) -> Source:
        return codec.structure(self.cls)

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        if not self.has_wire_names():
            raise TypeError
        if conversion.codec.decodes:
            return self.object_of(self.cls, conversion, place)
        if not isinstance(place.value, self.cls):
            raise TypeError
        return self.dict_of(conversion, place)

    @override
    def expected(self, codec: Codec, value: object) -> str:
        name = self.cls.__name__
        if codec.decodes:
            return f"members of {name}"
        return f"an object of {name}{_hint(name, value)}"


class UnionKind(_ClassKind):
    """A union: the classes of its variants, and whether it accepts unknown ones."""

    other_keys = (UNKNOWN_TAG, "__type")

    def __init__(self, variants: tuple[type, ...], is_open: bool) -> None:
        self.variants = variants
        self.is_open = is_open
        self.key = variants, is_open
        self.title = " | ".join(variant.__qualname__ for variant in variants)

    @classmethod
    @override
    def of(cls, annotation: object) -> Self | None:
        if isinstance(annotation, type):
            if not issubclass(annotation, Variant):
                return None
            # Only the unknown variant has no member.
            variant: type = annotation
            is_known = bool(members(variant))
            return cls((variant,) if is_known else (), not is_known)
        types = types_in(annotation)
        unions = [one for one in map(kind_of, types) if isinstance(one, UnionKind)]
        if not unions or len(unions) < len(types):
            return None
        variants = tuple(variant for union in unions for variant in union.variants)
        return cls(variants, any(union.is_open for union in unions))

    @override
    def fields(self) -> list[tuple[type, Member]]:
        """List the variants: each one's class and its only member."""
        return [(variant, members(variant)[0]) for variant in self.variants]

    @override
    def source(self, codec: Codec) -> Source:
        return codec.union(self, is_open=self.is_open)

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        from ..unions import UnknownVariant

        codec, value = conversion.codec, place.value
        if codec.decodes:
            tags = {member.name_in(codec.form): cls for cls, member in self.fields()}
            entry = union_entry(as_map(value), tags, is_open=self.is_open)
            if isinstance(entry, Variant):
                return entry
            cls = tags[entry[0]]
            return UnionKind((cls,), False).object_of(cls, conversion, place)
        if not isinstance(value, UnknownVariant):
            made = self.dict_of(conversion, place)
            if not made:
                raise TypeError  # it is not one of the variants, or has no value
            return made
        if not value.tag:
            return dict[str, object]()  # as it was received
        tag = safe_text(value.tag, sensitive=place.sensitive)
        got = f"the unknown variant {tag}, whose value was not received"
        error = ConversionError("", self.expected(codec, value), got)
        if codec.form == "dict":
            error.partial = {UNKNOWN_TAG: {"name": value.tag}}  # as in boto3
        raise error

    @override
    def expected(self, codec: Codec, value: object) -> str:
        names = [variant.__name__ for variant in self.variants]
        expected = "exactly one of " + ", ".join(names)
        if codec.decodes:
            return expected
        if self._is_plain_value(value):
            return f"{expected} (to_item makes these from plain values)"
        return expected + _hint(name_of_union(self), value)

    def _is_plain_value(self, value: object) -> bool:
        """Whether a value is none of boto3's dicts, in a package that has `to_item`."""
        module = self.variants[0].__module__ if self.variants else ""
        package = service_package(module)
        if package is None or "to_item" not in dir(sys.modules[package]):
            return False
        tags = {member.wire for _, member in self.fields()}
        return not (is_map(value) and tags & value.keys())


def union_entry(
    data: Mapping[str, object], tags: Container[str], *, is_open: bool
) -> tuple[str, object] | Variant:
    """Get the tag and the value of a union, or the unknown variant, as botocore does.

    Raises:
        ValueError: There is not exactly one entry with a value, or it is not accepted.
    """
    from ..unions import UnknownVariant

    if not data and is_open:
        return UnknownVariant("")
    ((tag, value),) = [
        (k, x) for k, x in data.items() if x is not None and k != "__type"
    ]
    if tag in tags:
        return tag, value
    if not is_open:
        raise ValueError
    if tag == UNKNOWN_TAG and is_map(value):
        # botocore did not know the variant either, and put its tag here.
        return UnknownVariant(str(value["name"]))
    # botocore takes the first entry, whatever it is.
    return UnknownVariant(next(iter(data)))


def name_of(annotation: object) -> str:
    """Get the name of a class, of the alias of a union, or of a type such as `list`."""
    if not isinstance(annotation, type):
        kind = kind_of(annotation)
        if isinstance(kind, UnionKind):
            return name_of_union(kind)
    return str(getattr(annotation, "__name__", "value"))


def name_of_union(kind: UnionKind) -> str:
    """Get the name of the alias of a union, which is defined beside its variants."""
    if not kind.variants:
        return "UnknownVariant"
    for name, value in vars(sys.modules[kind.variants[0].__module__]).items():
        if isinstance(value, UnionType) and {*kind.variants} < {*get_args(value)}:
            return name
    return kind.variants[0].__name__


def _hint(name: str, value: object) -> str:
    """Say what makes an object of a dict that is in its place."""
    return f" (from_dict({name}, ...) makes it from a dict)" if is_map(value) else ""
