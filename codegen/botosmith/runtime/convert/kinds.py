"""The kinds of values, and which of them a type has.

All that conversion knows about a kind is in its class; `Kind` documents the methods.
Scalars also have a table, `scalars.SCALARS`.
"""

from __future__ import annotations

import sys
from collections.abc import Container, Iterator, Mapping, Sequence
from datetime import UTC
from enum import Enum
from functools import cache
from itertools import chain
from json import dumps
from types import GenericAlias, UnionType
from typing import IO, TYPE_CHECKING, Union, cast, get_args, get_origin

from attrs import has

from ..conversion_error import ConversionError
from ..lazy import is_of_another_sdk, service_package
from ..secret_names import is_secret_name, secrets_beside_names
from ..shapes import Response, Structure, Variant
from ..static_types.decorators import override
from .describe import safe_text
from .kind import (
    Codec,
    Conversion,
    Copy,
    Kind,
    KindWithMembers,
    Place,
    Schema,
    SchemaOf,
    Source,
    TypeOf,
)
from .members import Member, members, without_none
from .scalars import (
    NAMES_IN_TEXT,
    SCALARS,
    Convert,
    Scalar,
    as_key,
    as_list,
    as_map,
    is_list,
    is_map,
    string_of,
)
from .timestamps import TO_UTC, from_timestamp

if TYPE_CHECKING:
    from ..unions import UnknownVariant

UNKNOWN_TAG = "SDK_UNKNOWN_MEMBER"
"""The tag that botocore gives a variant that its model does not have."""

_NAMES_OF_SCALARS: Mapping[object, Scalar] = {
    row.cls: name for name, row in SCALARS.items() if name != "bytes_beside_text"
}


class ScalarKind(Kind):
    """A string, a number, a boolean, bytes or a timestamp."""

    is_shown = True

    def __init__(self, name: Scalar) -> None:
        self.name: Scalar = name
        self.cls = self.hookable = SCALARS[name].cls
        self.is_made_in_c = name != "datetime"

    @classmethod
    @override
    def of(cls, annotation: object) -> Kind | None:
        if isinstance(annotation, type):
            name = _NAMES_OF_SCALARS.get(annotation)
            # The class of a frozen clock may be in the annotations of a module.
            if name is None and issubclass(annotation, SCALARS["datetime"].cls):
                name = "datetime"
            return None if name is None else cls(name)
        is_body = any(get_origin(arg) is IO for arg in _types_in(annotation))
        return cls("body") if is_body else None

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        codec = source.codec
        form = codec.scalars[self.name].form(codec.form)
        if not codec.decodes:
            if form.encode is None:
                return v
            return f"None if {v} is None else {source.name(form.encode)}({v})"
        call = f"{source.name(form.decode)}({v})"
        if self.name == "datetime":
            source.names.update(UTC=UTC, datetime=self.cls)
            if codec.form == "dict":
                source.names["to_utc"] = TO_UTC
                known = f"to_utc.get(z.__class__, as_utc)({v})"
                moment = f"{v} if (z := {v}.tzinfo) is UTC else {known}"
                return f"({moment}) if {v}.__class__ is datetime else {call}"
            source.names["from_timestamp"] = from_timestamp
            return f"from_timestamp({v}, UTC) if {v}.__class__ is float else {call}"
        if self.name == "body" or (self.cls is bytes and codec.form == "json"):
            return call
        return f"{v} if {v}.__class__ is {self.cls.__name__} else {call}"

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        codec, value = conversion.codec, place.value
        row = codec.scalars[self.name]
        form = row.form(codec.form)
        if codec.decodes:
            return form.decode(value)
        # Compiled functions do not check types: type checkers have done so.
        row.in_dict.decode(value)
        return value if form.encode is None else form.encode(value)

    @override
    def expected(self, codec: Codec, value: object) -> str:
        return codec.scalars[self.name].form(codec.form).expected

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        return {"type": "any" if self.name == "body" else self.cls.__name__}

    @override
    def type_in_c(self, codec: Codec, type_of: TypeOf) -> object:
        return codec.scalars[self.name].in_c or self.cls

    @override
    def from_text(self, source: Source, scalar: Scalar | None, text: str) -> str | None:
        if scalar != self.name:
            return None
        source.names.update(NAMES_IN_TEXT)
        return SCALARS[self.name].from_text.format(text)


TEXT = ScalarKind("str")


class EnumKind(Kind):
    """An enum."""

    is_made_in_c = True
    is_shown = True

    def __init__(self, type_: type[Enum]) -> None:
        self.cls = self.hookable = type_
        self.words = f"text for {type_.__name__}"

    @classmethod
    @override
    def of(cls, annotation: object) -> Kind | None:
        if isinstance(annotation, type):
            return cls(annotation) if issubclass(annotation, Enum) else None
        # The keys of a map, which text indexes too, are values of the enum.
        other = _beside_text(annotation)
        return other if isinstance(other, EnumKind) else None

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        if source.codec.decodes:
            return self._decoding(source, v, v)
        enum = source.name(self.cls, "enum")
        other = source.name(string_of, "string_of")
        return f"{v}._value_ if {v}.__class__ is {enum} else {other}({v})"

    @override
    def key_expression(self, source: Source, k: str) -> str:
        source.names["as_key"] = as_key
        # Users' hooks do not apply to keys that are written.
        value = self.expression(source, k, 0)
        if source.codec.decodes:
            value = source.expression(self, k, 0)
        return f"as_key({k}) if {k} is None else {value}"

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        made = _enum_decoder(self.cls)(place.value)
        return made if conversion.codec.decodes else string_of(made)

    @override
    def from_text(self, source: Source, scalar: Scalar | None, text: str) -> str | None:
        if scalar != "str":
            return None
        return self._decoding(source, f"(t := {text})", "t")

    def _decoding(self, source: Source, given: str, v: str) -> str:
        values = source.name(self.cls._value2member_map_, "values")
        other = source.name(_enum_decoder(self.cls), "enum_decoder")
        return f"{values}[{v}] if {given} in {values} else {other}({v})"


@cache
def _enum_decoder(enum: type[Enum]) -> Convert:
    """Make the function that converts a string, known or not, to a value of an enum."""

    def value_of(value: object) -> object:
        if value is None:
            return None
        if isinstance(value, str):
            return enum(value)
        raise TypeError

    return value_of


class ListKind(Kind):
    """A list."""

    words = "a list"

    def __init__(self, item: Kind) -> None:
        self.item = item
        self.parts = {"member": item}

    @classmethod
    @override
    def of(cls, annotation: object) -> Kind | None:
        types = get_args(annotation)
        is_list = get_origin(annotation) in (Sequence, list) and types
        return cls(*map(kind_of, types)) if is_list else None

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        x = f"x{depth}"
        source.names["as_list"] = as_list
        item = source.expression(self.item, x, depth + 1)
        items = f"{v} if {v}.__class__ is list else as_list({v})"
        return f"None if {v} is None else [{item} for {x} in ({items})]"

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        as_list(place.value)
        return [
            conversion.convert(item) for item in self.inside(conversion.codec, place)
        ]

    @override
    def inside(self, codec: Codec, place: Place) -> Iterator[Place]:
        if is_list(place.value):
            for index, item in enumerate(place.value):
                yield place.inside(self.item, item, f"[{index}]", f"[{index}]")

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        (item,) = get_args(annotation)
        return {"type": "list", "items_schema": schema_of(item)}

    @override
    def type_in_c(self, codec: Codec, type_of: TypeOf) -> object:
        return GenericAlias(list, (type_of(self.item) | None,))

    @override
    def copied(self, source: Source, copy: Copy, v: str, depth: int) -> str:
        x = f"x{depth}"
        copied = copy(self.item, x, depth + 1)
        each = f"None if {v} is None else [{copied} for {x} in {v}]"
        return v if copied == x else each


class MapKind(Kind):
    """A map, whose keys are strings or the values of an enum."""

    words = "a map"

    def __init__(self, key: Kind, value: Kind) -> None:
        self.key = key
        self.value = value
        self.parts = {"key": key, "value": value}

    @classmethod
    @override
    def of(cls, annotation: object) -> Kind | None:
        types = get_args(annotation)
        is_map = get_origin(annotation) in (Mapping, dict) and types
        return cls(*map(kind_of, types)) if is_map else None

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        k, x = f"k{depth}", f"x{depth}"
        source.names["as_map"] = as_map
        key = self.key.key_expression(source, k)
        item = source.expression(self.value, x, depth + 1)
        items = f"({v} if {v}.__class__ is dict else as_map({v})).items()"
        made = f"{{{key}: {item} for {k}, {x} in {items}}}"
        return f"None if {v} is None else {made}"

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        as_map(place.value)
        return {
            conversion.convert_key(key): conversion.convert(item)
            for key, item in self._entries(place)
        }

    @override
    def inside(self, codec: Codec, place: Place) -> Iterator[Place]:
        return chain.from_iterable(self._entries(place))

    def _entries(self, place: Place) -> Iterator[tuple[Place, Place]]:
        """List the keys, each with its value."""
        if not is_map(place.value):
            return
        entries = cast("Mapping[object, object]", place.value)
        for key, item in entries.items():
            # Paths have the text of an enum's value, as boto3's arguments do.
            text = str.__str__(key) if isinstance(key, str) else key
            shown = safe_text(text, sensitive=place.sensitive)
            name = safe_text(text, str)
            inner = place.inside(self.value, item, f"[{shown}]", f".{name}")
            is_secret = isinstance(text, str) and is_secret_name(text)
            yield (
                place.inside(self.key, key, " (a key)", f" (key: {name})"),
                inner._replace(sensitive=place.sensitive or is_secret),
            )

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        key, value = get_args(annotation)
        return {
            "type": "dict",
            "keys_schema": schema_of(key),
            "values_schema": schema_of(value),
        }

    @override
    def type_in_c(self, codec: Codec, type_of: TypeOf) -> object:
        return GenericAlias(dict, (type_of(self.key), type_of(self.value) | None))

    @override
    def copied(self, source: Source, copy: Copy, v: str, depth: int) -> str:
        k, x = f"k{depth}", f"x{depth}"
        # Hooks do not apply to keys that are strings.
        key = k if isinstance(self.key, ScalarKind) else copy(self.key, k, depth)
        copied = copy(self.value, x, depth + 1)
        pairs = f"{{{key}: {copied} for {k}, {x} in {v}.items()}}"
        return v if (key, copied) == (k, x) else f"None if {v} is None else {pairs}"


class TextOrKind(Kind):
    """Text, or a value of another kind."""

    def __init__(self, other: ScalarKind | StructureKind) -> None:
        self.other = other

    @classmethod
    @override
    def of(cls, annotation: object) -> Kind | None:
        other = _beside_text(annotation)
        if isinstance(other, StructureKind):
            return cls(other)
        if isinstance(other, ScalarKind) and other.name == "bytes":
            return cls(ScalarKind("bytes_beside_text"))
        return None

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        text = source.expression(TEXT, v, depth)
        other = source.expression(self.other, v, depth)
        return f"({text}) if isinstance({v}, str) else ({other})"

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        actual = TEXT if isinstance(place.value, str) else self.other
        return conversion.made_of(place._replace(kind=actual))

    @override
    def inside(self, codec: Codec, place: Place) -> Iterator[Place]:
        yield place._replace(kind=self.other)

    @override
    def expected(self, codec: Codec, value: object) -> str:
        return f"text or {self.other.expected(codec, value)}"

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        choices = [{"type": "str"}, schema_of(self.other.cls)]
        return {"type": "union", "choices": choices}


class AnyKind(Kind):
    """A value that conversion does not change: a document or a received stream."""

    words = "JSON"

    @override
    def schema(self, annotation: object, schema_of: SchemaOf) -> Schema:
        return {"type": "any"}

    @override
    def expression(self, source: Source, v: str, depth: int) -> str:
        return v

    @override
    def converted(self, conversion: Conversion, place: Place) -> object:
        if conversion.codec.form == "json" and not conversion.codec.decodes:
            dumps(place.value)
        return place.value


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
                item = getattr(place.value, member.name)
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
            # The class is frozen; this is still part of making the object.
            object.__setattr__(made, member.name, conversion.convert(item))
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
    def of(cls, annotation: object) -> Kind | None:
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
    def of(cls, annotation: object) -> Kind | None:
        if isinstance(annotation, type):
            if not issubclass(annotation, Variant):
                return None
            # Only the unknown variant has no member.
            variant: type = annotation
            is_known = bool(members(variant))
            return cls((variant,) if is_known else (), not is_known)
        types = _types_in(annotation)
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
            if isinstance(entry, UnknownVariant):
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
) -> tuple[str, object] | UnknownVariant:
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


KINDS: Sequence[type[Kind]] = (
    ScalarKind,
    EnumKind,
    ListKind,
    MapKind,
    UnionKind,
    StructureKind,
    TextOrKind,
)
"""The kinds of types, each of which has the first that fits; others are `AnyKind`."""


def kind_of(annotation: object) -> Kind:
    """Get the kind of a type. Any value may be `None`, so `None` is left out."""
    annotation = without_none(annotation)
    return next(filter(None, (cls.of(annotation) for cls in KINDS)), AnyKind())


def objects_in(kind: Kind) -> KindWithMembers | None:
    """Get the kind of objects in a list or a map, at any depth, or of one object.

    It is `None` if dicts have no such objects, or other keys than text.
    """
    while kind.parts:
        key = kind.parts.get("key", TEXT)
        if key.hookable is not str and not isinstance(key, EnumKind):
            return None
        *_, kind = kind.parts.values()
    if isinstance(kind, KindWithMembers) and kind.has_wire_names():
        return kind
    return None


def _types_in(annotation: object) -> Sequence[object]:
    """List the types in a union of any types."""
    is_union = get_origin(annotation) in (UnionType, Union)
    return get_args(annotation) if is_union else ()


def _beside_text(annotation: object) -> Kind | None:
    """Get the kind of what may be text instead."""
    types = _types_in(annotation)
    if len(types) == 2 and str in types:
        return kind_of(types[types[0] is str])
    return None


def _hint(name: str, value: object) -> str:
    """Say what makes an object of a dict that is in its place."""
    return f" (from_dict({name}, ...) makes it from a dict)" if is_map(value) else ""


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
