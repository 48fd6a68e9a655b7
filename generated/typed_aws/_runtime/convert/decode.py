"""Decoding: compiled functions that make objects from dicts."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import UTC
from enum import Enum
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any

from attrs import NOTHING, fields

from ..checkers.decorators import override
from ..shapes import NO_METADATA, ResponseMetadata
from .compiler import Codec, Source
from .kinds import EnumKind, Kind, Member, ScalarKind, UnionKind, kind_of, members
from .scalars import (
    DECODE,
    SCALARS,
    Convert,
    Scalar,
    as_key,
    as_map,
    float_from_rest_json,
    is_map,
)
from .timestamps import TO_UTC, from_timestamp

if TYPE_CHECKING:
    from ..unions import UnknownVariant

UNKNOWN_TAG = "SDK_UNKNOWN_MEMBER"
"""The tag that botocore gives a variant that its model does not have."""


@cache
def mutable_twin(cls: type) -> type:
    """Make a subclass whose attributes can be set, to fill new objects quickly.

    Frozen classes do not allow that, and calling their slots' descriptors takes 1.5
    times as long. With the plain methods restored, CPython sets a slot in one
    instruction. Afterwards, the object gets its own class, which has the same layout.
    """
    body = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    twin: type = type(cls)(cls.__name__, (cls,), body)
    return twin


@cache
def enum_decoder(enum: type[Enum]) -> Convert:
    """Make the function that converts a string, known or not, to a value of an enum."""

    def value_of(value: object) -> object:
        if value is None:
            return None
        if isinstance(value, str):
            return enum(value)
        raise TypeError

    return value_of


def metadata(data: Mapping[str, object]) -> ResponseMetadata:
    """Make the metadata of a response from botocore's result."""
    values = data.get("ResponseMetadata")
    if not is_map(values):
        return NO_METADATA
    # botocore makes these values, so their types are known.
    made: Any = mutable_twin(ResponseMetadata)()
    made.request_id = values.get("RequestId")
    made.host_id = values.get("HostId")
    made.http_status_code = values.get("HTTPStatusCode")
    made.http_headers = values.get("HTTPHeaders", {})
    made.retry_attempts = values.get("RetryAttempts", 0)
    made.__class__ = ResponseMetadata
    result: ResponseMetadata = made
    return result


def local_fields(cls: type) -> list[tuple[str, Callable[[], object]]]:
    """List the fields that are not members, and what makes their default values."""
    names = {member.name for member in members(cls)}
    made: list[tuple[str, Callable[[], object]]] = []
    for a in fields(cls):
        if a.name not in names:
            default: object = None if a.default is NOTHING else a.default
            factory = getattr(default, "factory", None)
            made.append((a.name, factory or repeat(default).__next__))
    return made


def without_alias(data: Mapping[str, object], member: Member) -> dict[str, object]:
    """Rename the entry of a member that has its alias as its key.

    Raises:
        ValueError: There is an entry with the member's own name too.
    """
    if member.wire in data:
        raise ValueError
    return {member.wire if k == member.alias else k: v for k, v in data.items()}


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


class Decoder(Codec):
    """Compiles functions that make objects from dicts."""

    title = "decode"

    @override
    def structure(self, cls: type) -> Source:
        source = Source("def function(data):")
        add = source.lines.append
        source.names.update(as_map=as_map, twin=mutable_twin(cls), cls=cls)
        add(" if data.__class__ is not dict: data = as_map(data)")
        if self.form == "dict":
            for member in members(cls):
                if member.alias is not None:
                    source.names["without_alias"] = without_alias
                    renamed = f"without_alias(data, {source.name(member, 'member')})"
                    add(f" if {member.alias!r} in data: data = {renamed}")
        add(" o = twin()")
        for member in members(cls):
            external = self.external_name(member)
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f" if {external!r} in data:")
            add(f"  v = data[{external!r}]")
            add(f"  o.{member.name} = {value}")
            add(f" else: o.{member.name} = None")
        for name, default in local_fields(cls):
            if self.form == "dict" and name == "response_metadata":
                add(f" o.{name} = {source.name(metadata, 'metadata')}(data)")
            else:
                add(f" o.{name} = {source.name(default, 'default')}()")
        add(" o.__class__ = cls")
        add(" return o")
        return source

    @override
    def union(self, kind: UnionKind) -> Source:
        source = Source("def function(data):")
        source.names["as_map"] = as_map
        add = source.lines.append
        tags: set[str] = set()
        add(" if data.__class__ is not dict: data = as_map(data)")
        add(" if len(data) == 1:")
        for cls, member in kind.fields():
            tag = self.external_name(member)
            tags.add(tag)
            twin = source.name(mutable_twin(cls), "twin")
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f"  if {tag!r} in data:")
            add(f"   v = data[{tag!r}]")
            add("   if v is not None:")
            add(f"    o = {twin}()")
            add(f"    o.value = {value}")
            add(f"    o.__class__ = {source.name(cls, 'cls')}")
            add("    return o")

        if self.form == "json":
            # Callers that can leave it to botocore do so; others call `explain`.
            add(" raise ValueError")
            return source

        def decode_other(data: dict[str, object]) -> object:
            entry = union_entry(data, tags, is_open=kind.is_open)
            if isinstance(entry, tuple):
                return self.function(kind)(dict([entry]))
            return entry

        add(" return decode_other(data)")
        source.names["decode_other"] = decode_other
        return source

    @override
    def enum(self, source: Source, kind: EnumKind, v: str) -> str:
        values = source.name(kind.type._value2member_map_, "values")
        other = source.name(enum_decoder(kind.type), "enum_decoder")
        return f"{values}[{v}] if {v} in {values} else {other}({v})"

    @override
    def scalar(self, source: Source, kind: ScalarKind, v: str) -> str:
        other = DECODE[self.form][self.scalar_name(kind)]
        name = source.name(other, getattr(other, "__name__", kind.name))
        call = f"{name}({v})"
        if kind.name == "datetime":
            source.names.update(UTC=UTC, datetime=SCALARS["datetime"])
            if self.form == "dict":
                source.names["to_utc"] = TO_UTC
                known = f"to_utc.get(z.__class__, as_utc)({v})"
                moment = f"{v} if (z := {v}.tzinfo) is UTC else {known}"
                return f"({moment}) if {v}.__class__ is datetime else {call}"
            source.names["from_timestamp"] = from_timestamp
            return f"from_timestamp({v}, UTC) if {v}.__class__ is float else {call}"
        if kind.name == "body" or (kind.type is bytes and self.form == "json"):
            return call
        return f"{v} if {v}.__class__ is {kind.type.__name__} else {call}"

    @override
    def key(self, source: Source, kind: Kind, k: str) -> str:
        source.names["as_key"] = as_key
        if isinstance(kind, EnumKind):
            value = self.expression(source, kind, k, 0)
            return f"as_key({k}) if {k} is None else {value}"
        return f"{k} if {k}.__class__ is str else as_key({k})"


class ResponseDecoder(Decoder):
    """Decodes what botocore makes of responses, where text is not taken for bytes."""

    @override
    def scalar_name(self, kind: ScalarKind) -> Scalar:
        return "bytes_beside_text" if kind.name == "bytes" else kind.name


class RestJsonDecoder(Decoder):
    """Decodes bodies of the protocol rest-json, where floats are never integers."""

    @override
    def scalar(self, source: Source, kind: ScalarKind, v: str) -> str:
        if kind.name != "float":
            return super().scalar(source, kind, v)
        convert = source.name(float_from_rest_json, "float_from_rest_json")
        return f"{v} if {v}.__class__ is float else {convert}({v})"
