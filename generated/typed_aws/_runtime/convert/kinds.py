"""The kinds of values that are no objects with members, and the list of all kinds.

All that conversion knows about a kind is in its class; `Kind` documents the methods.
Scalars also have a table, `scalars.SCALARS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC
from enum import Enum
from functools import cache
from itertools import chain
from types import GenericAlias
from typing import IO, cast, get_args, get_origin

from ..conversion_error import safe_text
from ..secret_names import is_secret_name
from ..static_types.decorators import override
from .class_kinds import StructureKind, UnionKind
from .kind import (
    KINDS,
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
    kind_of,
    types_in,
)
from .members import members as members
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
        is_body = any(get_origin(arg) is IO for arg in types_in(annotation))
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
        return [*map(conversion.convert, self.inside(conversion.codec, place))]

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
        for key, item in cast("Mapping[object, object]", place.value).items():
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
        keys, values = map(schema_of, get_args(annotation))
        return {"type": "dict", "keys_schema": keys, "values_schema": values}

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


def objects_in(kind: Kind) -> KindWithMembers | None:
    """Get the kind of objects in a list or a map, at any depth, or of one object.

    It is `None` if dicts have no such objects, or other keys than text.
    """
    while kind.parts:
        key = kind.parts.get("key", TEXT)
        if key.hookable is not str and not isinstance(key, EnumKind):
            return None
        *_, kind = kind.parts.values()
    return kind if isinstance(kind, KindWithMembers) and kind.has_wire_names() else None


def _beside_text(annotation: object) -> Kind | None:
    """Get the kind of what may be text instead."""
    types = types_in(annotation)
    is_text_or = len(types) == 2 and str in types
    return kind_of(types[types[0] is str]) if is_text_or else None


KINDS.extend((ScalarKind, EnumKind, ListKind, MapKind))
KINDS.extend((UnionKind, StructureKind, TextOrKind))
