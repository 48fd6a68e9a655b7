"""From dicts to objects: the functions that codecs compile for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import Enum
from functools import cache, partial
from typing import TYPE_CHECKING, Any, cast

from attrs import NOTHING, fields

from ..shapes import NO_METADATA, ResponseMetadata
from .compiler import Codec, Source
from .kinds import Kind, Many, Map, Opaque, Open, Scalar, Struct, Tagged
from .kinds import kind as kind_of
from .scalars import DECODE, TO_UTC, Convert, as_key, as_list, as_map, is_map

if TYPE_CHECKING:
    from ..unions import UnknownVariant

UNKNOWN = "SDK_UNKNOWN_MEMBER"


@cache
def blank(cls: type) -> type:
    """A subclass to make objects of, whose attributes can be set in the fastest way.

    Frozen classes refuse it, and calling their slots' descriptors costs half as much
    again. With both methods put back, CPython sets slots in one instruction; the object
    then gets its own class, whose layout is the same.
    """
    body = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    made: type = type(cls)(cls.__name__, (cls,), body)
    return made


@cache
def open_value(enum: type[Enum]) -> Convert:
    """The way from a string to a value of an enum, also an unknown one."""

    def value_of(value: object) -> object:
        if value is None:
            return None
        if isinstance(value, str):
            return enum(value)
        raise TypeError

    return value_of


def metadata(data: Mapping[str, object]) -> ResponseMetadata:
    """What botocore put beside a response's members."""
    found = data.get("ResponseMetadata")
    if not is_map(found):
        return NO_METADATA
    # botocore makes them, and their types are known.
    made: Any = blank(ResponseMetadata)()
    made.request_id = found.get("RequestId")
    made.host_id = found.get("HostId")
    made.http_status_code = found.get("HTTPStatusCode")
    made.http_headers = found.get("HTTPHeaders", {})
    made.retry_attempts = found.get("RetryAttempts", 0)
    made.__class__ = ResponseMetadata
    return cast("ResponseMetadata", made)


def unwired(cls: type) -> list[tuple[str, Callable[[], object]]]:
    """The fields without a name outside, and what makes their values."""
    made: list[tuple[str, Callable[[], object]]] = []
    for a in fields(cls):
        if "wire" not in a.metadata:
            default: object = None if a.default is NOTHING else a.default
            factory = getattr(default, "factory", None)
            made.append((a.name, factory or partial(_same, default)))
    return made


def _same(value: object) -> object:
    return value


def only_entry(data: Mapping[str, object]) -> tuple[str, object]:
    """The tag and the value of a union, by botocore's rules.

    Raises:
        ValueError: There is not exactly one entry with a value.
    """
    ((tag, value),) = [
        (k, x) for k, x in data.items() if x is not None and k != "__type"
    ]
    return tag, value


def unknown(
    data: Mapping[str, object], tag: str = "", value: object = None
) -> UnknownVariant:
    """What stands for a variant that the class does not have, or for none at all."""
    # Late: it rarely comes.
    from ..unions import UnknownVariant

    if tag == UNKNOWN and is_map(value):
        # botocore has met it first.
        return UnknownVariant(str(value["name"]))
    # The first entry whatever it is, as botocore has it.
    return UnknownVariant(next(iter(data), ""))


class Decoder(Codec):
    """Functions that make objects of dicts."""

    title = "decode"

    def structure(self, cls: type) -> Source:
        source = Source("def function(data):")
        add = source.lines.append
        source.names.update(as_map=as_map, blank=blank(cls), cls=cls)
        add(" if data.__class__ is not dict: data = as_map(data)")
        add(" o = blank()")
        for name, outer, kind in self.members(cls):
            value = self.expression(source, kind, "v", 0)
            add(f" if {outer!r} in data:")
            add(f"  v = data[{outer!r}]")
            add(f"  o.{name} = {value}")
            add(f" else: o.{name} = None")
        for name, default in unwired(cls):
            if self.form == "dict" and name == "response_metadata":
                add(f" o.{name} = {source.name(metadata, 'metadata')}(data)")
            else:
                add(f" o.{name} = {source.name(default, 'default')}()")
        add(" o.__class__ = cls")
        add(" return o")
        return source

    def union(self, kind: Tagged) -> Source:
        source = Source("def function(data):")
        add = source.lines.append
        tags: set[str] = set()
        add(" if data.__class__ is not dict: data = as_map(data)")
        add(" if len(data) == 1:")
        for cls, member in kind.fields():
            tag = self.outer_name(member)
            tags.add(tag)
            made = source.name(blank(cls), "blank"), source.name(cls, "cls")
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f"  if {tag!r} in data:")
            add(f"   v = data[{tag!r}]")
            add("   if v is not None:")
            add(f"    o = {made[0]}()")
            add(f"    o.value = {value}")
            add(f"    o.__class__ = {made[1]}")
            add("    return o")

        if self.form == "json":
            # Who has botocore to ask asks it; `explain` answers the others.
            add(" raise ValueError")
            source.names["as_map"] = as_map
            return source

        def rare(data: dict[str, object]) -> object:
            if not data and kind.open:
                return unknown(data)
            tag, value = only_entry(data)
            if tag in tags:
                return self.function(kind)({tag: value})
            if kind.open:
                return unknown(data, tag, value)
            raise ValueError

        add(" return rare(data)")
        source.names.update(as_map=as_map, rare=rare)
        return source

    def plain(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        match kind:
            case Scalar():
                return self.scalar(source, kind.type, v)
            case Open():
                found = source.name(kind.type._value2member_map_, "values")
                other = source.name(open_value(kind.type), "open_value")
                return f"{found}[{v}] if {v} in {found} else {other}({v})"
            case Many():
                x = f"x{depth}"
                source.names["as_list"] = as_list
                item = self.expression(source, kind.item, x, depth + 1)
                items = f"{v} if {v}.__class__ is list else as_list({v})"
                return f"None if {v} is None else [{item} for {x} in ({items})]"
            case Map():
                k, x = f"k{depth}", f"x{depth}"
                source.names["as_map"] = as_map
                key = self.key(source, kind.key, k)
                item = self.expression(source, kind.value, x, depth + 1)
                items = f"({v} if {v}.__class__ is dict else as_map({v})).items()"
                made = f"{{{key}: {item} for {k}, {x} in {items}}}"
                return f"None if {v} is None else {made}"
            case Struct() | Tagged():
                return f"None if {v} is None else {self.call(source, kind)}({v})"
            case Opaque():
                return v

    def scalar(self, source: Source, cls: type, v: str) -> str:
        other = DECODE[self.form][cls]
        call = f"{source.name(other, other.__name__)}({v})"
        if cls is datetime:
            source.names.update(UTC=UTC, datetime=datetime)
            if self.form == "dict":
                source.names["to_utc"] = TO_UTC
                known = f"to_utc.get(z.__class__, as_utc)({v})"
                moment = f"{v} if (z := {v}.tzinfo) is UTC else {known}"
                return f"({moment}) if {v}.__class__ is datetime else {call}"
            source.names["from_timestamp"] = datetime.fromtimestamp
            return f"from_timestamp({v}, UTC) if {v}.__class__ is float else {call}"
        if cls is bytes and self.form == "json":
            return call
        return f"{v} if {v}.__class__ is {cls.__name__} else {call}"

    def key(self, source: Source, kind: Kind, k: str) -> str:
        if isinstance(kind, Open):
            return self.expression(source, kind, k, 0)
        source.names["as_key"] = as_key
        return f"{k} if {k}.__class__ is str else as_key({k})"
