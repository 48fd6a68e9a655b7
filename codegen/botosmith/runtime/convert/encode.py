"""Encoding: compiled functions that make dicts from objects."""

from __future__ import annotations

from ..checkers.decorators import override
from .kind import Codec, KindWithMembers
from .kinds import kind_of
from .members import members
from .source import Source


class Encoder(Codec):
    """Compiles functions that make dicts from objects, without the absent members."""

    decodes = False

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
            add(f" if v is not None: out[{member.name_in(self.form)!r}] = {value}")
        add(" return out")
        return source

    @override
    def union(self, kind: KindWithMembers, *, is_open: bool) -> Source:
        source = Source("def function(o):")
        add = source.lines.append
        add(" v = o.value")
        add(" if v is None: raise TypeError")
        for cls, member in kind.fields():
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f" if o.__class__ is {source.name(cls, 'cls')}:")
            add(f"  return {{{member.name_in(self.form)!r}: {value}}}")
        add(" raise TypeError")
        return source
