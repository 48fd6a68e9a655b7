"""From objects to dicts: the functions that codecs compile for it."""

from __future__ import annotations

from collections.abc import Callable

from .compiler import Codec, Source
from .kinds import Kind, Many, Map, Opaque, Open, Scalar, Struct, Tagged
from .kinds import kind as kind_of
from .scalars import ENCODE, as_list, as_map


def checker(cls: type) -> Callable[[object], None]:
    """A check that an object is of the class, if of a subclass."""

    def check(value: object) -> None:
        if not isinstance(value, cls):
            raise TypeError

    return check


def as_plain(value: object) -> object:
    """The string that a member may have instead of an enum's value."""
    if isinstance(value, str):
        return str(value)
    if value is None:
        return None
    raise TypeError


class Encoder(Codec):
    """Functions that make dicts of objects. Members without a value are left out."""

    title = "encode"

    def structure(self, cls: type) -> Source:
        source = Source("def function(o):")
        add = source.lines.append
        source.names.update(cls=cls, check=checker(cls))
        add(" if o.__class__ is not cls: check(o)")
        add(" out = {}")
        for name, outer, kind in self.members(cls):
            value = self.expression(source, kind, "v", 0)
            add(f" v = o.{name}")
            add(f" if v is not None: out[{outer!r}] = {value}")
        add(" return out")
        return source

    def union(self, kind: Tagged) -> Source:
        source = Source("def function(o):")
        add = source.lines.append
        add(" v = o.value")
        add(" if v is None: raise TypeError")
        for cls, member in kind.fields():
            value = self.expression(source, kind_of(member.type), "v", 0)
            add(f" if o.__class__ is {source.name(cls, 'cls')}:")
            add(f"  return {{{self.outer_name(member)!r}: {value}}}")
        add(" raise TypeError")
        return source

    def plain(self, source: Source, kind: Kind, v: str, depth: int) -> str:
        match kind:
            case Scalar():
                convert = ENCODE[self.form].get(kind.type)
                if convert is None:
                    return v
                name = source.name(convert, convert.__name__)
                return f"None if {v} is None else {name}({v})"
            case Open():
                return self.enum(source, kind, v)
            case Many():
                x = f"x{depth}"
                source.names["as_list"] = as_list
                item = self.expression(source, kind.item, x, depth + 1)
                items = f"{v} if {v}.__class__ is list else as_list({v})"
                return f"None if {v} is None else [{item} for {x} in ({items})]"
            case Map():
                k, x = f"k{depth}", f"x{depth}"
                source.names["as_map"] = as_map
                key = (
                    self.enum(source, kind.key, k) if isinstance(kind.key, Open) else k
                )
                item = self.expression(source, kind.value, x, depth + 1)
                items = f"({v} if {v}.__class__ is dict else as_map({v})).items()"
                made = f"{{{key}: {item} for {k}, {x} in {items}}}"
                return f"None if {v} is None else {made}"
            case Struct() | Tagged():
                return f"None if {v} is None else {self.call(source, kind)}({v})"
            case Opaque():
                return v

    def enum(self, source: Source, kind: Open, v: str) -> str:
        cls = source.name(kind.type, "enum")
        other = source.name(as_plain, "as_plain")
        return f"{v}._value_ if {v}.__class__ is {cls} else {other}({v})"
