"""Decoding: compiled functions that make objects from dicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from itertools import repeat
from typing import Any

from attrs import NOTHING, fields

from ..shapes import NO_METADATA, ResponseMetadata
from ..static_types.decorators import override
from .class_kinds import union_entry
from .kind import Codec, KindWithMembers, Source, kind_of
from .members import Member, members
from .scalars import as_map, is_map


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


def metadata(data: Mapping[str, object]) -> ResponseMetadata:
    """Make the metadata of a response from botocore's result."""
    values = data.get("ResponseMetadata")
    if not is_map(values):
        return NO_METADATA
    # botocore makes these values, so their types are known.
    made: Any = mutable_twin(ResponseMetadata)()
    made._as_received = values
    made.request_id = values.get("RequestId")
    made.host_id = values.get("HostId")
    made.http_status_code = values.get("HTTPStatusCode")
    made.http_headers = values.get("HTTPHeaders", {})
    made.retry_attempts = values.get("RetryAttempts", 0)
    made.__class__ = ResponseMetadata
    result: ResponseMetadata = made
    return result


def metadata_in_dict(made: ResponseMetadata) -> dict[str, object]:
    """Make the part of botocore's result that metadata was made of, if there was one.

    The metadata of a fake, or a copy, has what its attributes have.
    """
    received: object = getattr(made, "_as_received", None)
    if received is not None:
        return {"ResponseMetadata": deepcopy(received)}
    if made == NO_METADATA:
        return {}
    values = {
        "RequestId": made.request_id,
        "HostId": made.host_id,
        "HTTPStatusCode": made.http_status_code,
        "HTTPHeaders": {**made.http_headers},
        "RetryAttempts": made.retry_attempts,
    }
    present = {name: value for name, value in values.items() if value is not None}
    return {"ResponseMetadata": present}


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


class Decoder(Codec):
    """Compiles functions that make objects from dicts."""

    decodes = True

    @override
    def structure(self, cls: type) -> Source:
        source = Source(self, "def function(data):")
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
            external = member.name_in(self.form)
            value = source.expression(kind_of(member.type), "v", 0)
            add(f" if {external!r} in data:")
            add(f"  v = data[{external!r}]")
            if member.is_slot:
                add(f"  if v is not None: o.{member.name} = {value}")
            else:
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
    def union(self, kind: KindWithMembers, *, is_open: bool) -> Source:
        source = Source(self, "def function(data):")
        source.names["as_map"] = as_map
        add = source.lines.append
        tags: set[str] = set()
        add(" if data.__class__ is not dict: data = as_map(data)")
        add(" if len(data) == 1:")
        for cls, member in kind.fields():
            tag = member.name_in(self.form)
            tags.add(tag)
            twin = source.name(mutable_twin(cls), "twin")
            value = source.expression(kind_of(member.type), "v", 0)
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
            entry = union_entry(data, tags, is_open=is_open)
            if isinstance(entry, tuple):
                return self.function(kind)(dict([entry]))
            return entry

        add(" return decode_other(data)")
        source.names["decode_other"] = decode_other
        return source
