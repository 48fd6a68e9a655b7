"""Encoding: compiled functions that make dicts from objects."""

from __future__ import annotations

from ..checkers.decorators import override
from .compiler import Codec, Source
from .kinds import EnumKind, Kind, ScalarKind, UnionKind, kind_of, members
from .scalars import ENCODE, as_key


def string_of(value: object) -> object:
    """Get the string of a value that may be an enum's or a plain string."""
    if isinstance(value, str):
        return str.__str__(value)  # as in `OpenEnum`
    if value is None:
        return None
    raise TypeError


class Encoder(Codec):
    """Compiles functions that make dicts from objects, without the absent members."""

    title = "encode"

    @override
    def structure(self, cls: type) -> Source:
        source = Source("def function(o):")
        add = source.lines.append
        source.names["cls"] = cls
        add(" if o.__class__ is not cls and not isinstance(o, cls): raise TypeError")
        add(" out = {}")
        for member in members(cls):
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f" v = o.{member.name}")
            add(f" if v is not None: out[{self.external_name(member)!r}] = {value}")
        add(" return out")
        return source

    @override
    def union(self, kind: UnionKind) -> Source:
        source = Source("def function(o):")
        add = source.lines.append
        add(" v = o.value")
        add(" if v is None: raise TypeError")
        for cls, member in kind.fields():
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f" if o.__class__ is {source.name(cls, 'cls')}:")
            add(f"  return {{{self.external_name(member)!r}: {value}}}")
        add(" raise TypeError")
        return source

    @override
    def scalar(self, source: Source, kind: ScalarKind, v: str) -> str:
        convert = ENCODE[self.form].get(kind.name)
        if convert is None:
            return v
        name = source.name(convert, getattr(convert, "__name__", kind.name))
        return f"None if {v} is None else {name}({v})"

    @override
    def enum(self, source: Source, kind: EnumKind, v: str) -> str:
        cls = source.name(kind.type, "enum")
        other = source.name(string_of, "string_of")
        return f"{v}._value_ if {v}.__class__ is {cls} else {other}({v})"

    @override
    def key(self, source: Source, kind: Kind, k: str) -> str:
        source.names["as_key"] = as_key
        if isinstance(kind, EnumKind):
            return f"as_key({k}) if {k} is None else {self.enum(source, kind, k)}"
        # json.dumps makes text of other keys; botocore rejects them itself.
        checked = f"{k} if {k}.__class__ is str else as_key({k})"
        return checked if self.form == "json" else k
