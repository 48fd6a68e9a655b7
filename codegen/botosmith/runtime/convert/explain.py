"""Conversion with care, after the fast way has failed: where does what not fit?

The walk gives what the fast way would, where it finds nothing to complain of.
"""

from __future__ import annotations

import json
from typing import NoReturn

from ..conversion_error import ConversionError
from ..shapes import REDACTED
from ..unions import UnknownVariant
from .compiler import Codec
from .decode import Decoder, blank, metadata, only_entry, open_value, unknown, unwired
from .kinds import Kind, Many, Map, Opaque, Open, Scalar, Struct, Tagged, members
from .kinds import kind as kind_of
from .scalars import DECODE, ENCODE, Form, as_key, is_list, is_map

_SHOWN = 60

_WORDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "bytes": "bytes",
    "datetime": "a timestamp",
}


def explain(codec: Codec, kind: Kind, value: object, path: str, own: bool) -> object:
    """Convert once more.

    Args:
        codec: The codec that failed.
        kind: What it was to convert to or from.
        value: What it was given.
        path: What to call the value.
        own: Whether to pass over the user's hook for the kind itself.

    Raises:
        ConversionError: With the path of the first value that does not fit.
    """
    walk = (_Decode if isinstance(codec, Decoder) else _Encode)(codec)
    try:
        if value is None:
            walk.fail(path, kind, value)
        return walk.walk(kind, value, path, False, own)
    except RecursionError:
        got = "one nested too deeply"
        raise ConversionError(path, "a value that ends", got) from None


def _expected(kind: Kind, form: Form) -> str:
    match kind:
        case Scalar():
            if form == "json" and kind.type is bytes:
                return "bytes in base64"
            return _WORDS[kind.type.__name__]
        case Open():
            return f"text for {kind.type.__name__}"
        case Many():
            return "a list"
        case Map():
            return "a map"
        case Struct():
            return f"members of {kind.type.__name__}"
        case Tagged():
            names = [variant.__name__ for variant in kind.variants]
            return "exactly one of " + ", ".join(names)
        case Opaque():
            return "JSON"


def _got(value: object, hidden: bool, show: bool) -> str:
    if value is None:
        return "None"
    name = type(value).__name__
    if hidden:
        return f"{name} {REDACTED}"
    if not show or not isinstance(value, str | bytes | int | float):
        return name
    shown = repr(value)
    return f"{name} {shown if len(shown) <= _SHOWN else shown[: _SHOWN - 3] + '...'}"


class _Walk:
    """What both directions have in common."""

    def __init__(self, codec: Codec) -> None:
        self.codec = codec

    def fail(
        self, path: str, kind: Kind, value: object, hidden: bool = False
    ) -> NoReturn:
        expected = _expected(kind, self.codec.form)
        # Only single values are shown: what stands in a structure's place may hold
        # secrets.
        got = _got(value, hidden, isinstance(kind, Scalar | Open))
        raise ConversionError(path, expected, got) from None

    def walk(
        self, kind: Kind, value: object, path: str, hidden: bool, own: bool = False
    ) -> object:
        if value is None:
            return None
        hook = None if own else self.codec.hooked(kind)
        try:
            if hook is not None:
                return hook(value)
            if isinstance(kind, Scalar | Open):
                return self.single(kind, value)
        except RecursionError:
            raise
        except ConversionError as error:
            # Of a hook that calls us: its path begins with a class.
            rest = error.path[len(error.path.split(".")[0].split("[")[0]) :]
            raise ConversionError(path + rest, error.expected, error.got) from None
        except Exception:
            self.fail(path, kind, value, hidden)
        match kind:
            case Many():
                return self.many(kind, value, path, hidden)
            case Map():
                return self.map(kind, value, path, hidden)
            case Struct():
                return self.structure(kind, value, path, hidden)
            case Tagged():
                return self.union(kind, value, path, hidden)
            case _:
                return self.opaque(value, path, hidden)

    def single(self, kind: Scalar | Open, value: object) -> object:
        raise NotImplementedError

    def structure(self, kind: Struct, value: object, path: str, hidden: bool) -> object:
        raise NotImplementedError

    def union(self, kind: Tagged, value: object, path: str, hidden: bool) -> object:
        raise NotImplementedError

    def opaque(self, value: object, path: str, hidden: bool) -> object:
        return value

    def many(self, kind: Many, value: object, path: str, hidden: bool) -> object:
        if not is_list(value):
            self.fail(path, kind, value, hidden)
        return [
            self.walk(kind.item, item, f"{path}[{index}]", hidden)
            for index, item in enumerate(value)
        ]

    def map(self, kind: Map, value: object, path: str, hidden: bool) -> object:
        if not is_map(value):
            self.fail(path, kind, value, hidden)
        out: dict[object, object] = {}
        for key, item in value.items():
            try:
                as_key(key)
            except TypeError:
                self.fail(f"{path} (a key)", kind.key, key, hidden)
            place = f"{path}[{REDACTED if hidden else repr(key)}]"
            out[self.walk(kind.key, key, place, hidden)] = self.walk(
                kind.value, item, place, hidden
            )
        return out


class _Decode(_Walk):
    def single(self, kind: Scalar | Open, value: object) -> object:
        if isinstance(kind, Open):
            return open_value(kind.type)(value)
        return DECODE[self.codec.form][kind.type](value)

    def structure(self, kind: Struct, value: object, path: str, hidden: bool) -> object:
        if not is_map(value):
            self.fail(path, kind, value, hidden)
        made = blank(kind.type)()
        for member in members(kind.type):
            item = self.walk(
                kind_of(member.type),
                value.get(self.codec.outer_name(member)),
                f"{path}.{member.name}",
                hidden or member.sensitive,
            )
            setattr(made, member.name, item)
        for name, default in unwired(kind.type):
            if self.codec.form == "dict" and name == "response_metadata":
                setattr(made, name, metadata(value))
            else:
                setattr(made, name, default())
        made.__class__ = kind.type
        return made

    def union(self, kind: Tagged, value: object, path: str, hidden: bool) -> object:
        if not is_map(value):
            self.fail(path, kind, value, hidden)
        if not value and kind.open:
            return UnknownVariant("")
        try:
            tag, item = only_entry(value)
            known = {self.codec.outer_name(m): (cls, m) for cls, m in kind.fields()}
            if tag not in known:
                if kind.open:
                    return unknown(value, tag, item)
                raise ValueError
        except (KeyError, ValueError):
            self.fail(path, kind, value, hidden)
        cls, member = known[tag]
        inner = self.walk(
            kind_of(member.type), item, f"{path}.{tag}", hidden or member.sensitive
        )
        made = blank(cls)()
        setattr(made, member.name, inner)
        made.__class__ = cls
        return made


class _Encode(_Walk):
    def single(self, kind: Scalar | Open, value: object) -> object:
        if isinstance(kind, Open):
            return str(open_value(kind.type)(value))
        # Types are checked here and not on the fast way: checkers have done it.
        DECODE["dict"][kind.type](value)
        convert = ENCODE[self.codec.form].get(kind.type)
        return value if convert is None else convert(value)

    def structure(self, kind: Struct, value: object, path: str, hidden: bool) -> object:
        if not isinstance(value, kind.type):
            self.fail(path, kind, value, hidden)
        out: dict[str, object] = {}
        for member in members(kind.type):
            item = self.walk(
                kind_of(member.type),
                getattr(value, member.name),
                f"{path}.{member.name}",
                hidden or member.sensitive,
            )
            if item is not None:
                out[self.codec.outer_name(member)] = item
        return out

    def union(self, kind: Tagged, value: object, path: str, hidden: bool) -> object:
        for cls, member in kind.fields():
            item = getattr(value, "value", None)
            if value.__class__ is cls and item is not None:
                tag = self.codec.outer_name(member)
                inner = self.walk(
                    kind_of(member.type),
                    item,
                    f"{path}.value",
                    hidden or member.sensitive,
                )
                return {tag: inner}
        if not isinstance(value, UnknownVariant):
            self.fail(path, kind, value, hidden)
        if not value.tag:
            return {}  # as it came
        tag = REDACTED if hidden else repr(value.tag)
        got = f"the unknown variant {tag}, whose value was not received"
        raise ConversionError(path, _expected(kind, self.codec.form), got)

    def opaque(self, value: object, path: str, hidden: bool) -> object:
        if self.codec.form == "json":
            try:
                json.dumps(value)
            except (TypeError, ValueError):
                self.fail(path, Opaque(), value, hidden)
        return value
