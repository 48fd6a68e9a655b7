"""Conversion step by step, after a compiled function failed: which value does not fit?

If every value fits, the result is what the compiled function would have returned.
"""

from __future__ import annotations

import json

from ..checkers.decorators import override
from ..conversion_error import ConversionError
from ..shapes import REDACTED
from ..unions import UnknownVariant
from .compiler import Codec
from .decode import (
    Decoder,
    enum_decoder,
    local_fields,
    metadata,
    mutable_twin,
    single_entry,
    unknown_variant,
    without_alias,
)
from .describe import expected_for, safe_repr
from .encode import string_of
from .kinds import (
    EnumKind,
    Kind,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
    members,
    name_of_union,
)
from .scalars import DECODE, ENCODE, is_map, plain_value
from .walk import Walk


def explain(
    codec: Codec, kind: Kind, value: object, path: str, ignore_hook: bool
) -> object:
    """Convert a value again.

    Args:
        codec: The codec that failed.
        kind: The kind that it converts to or from.
        value: The value.
        path: What errors call the value.
        ignore_hook: Whether to ignore the user's hook for the kind itself.

    Raises:
        ConversionError: A value does not fit; the error has the path of the first, and
            what was made of the rest.
    """
    walk = (_DecodeWalk if isinstance(codec, Decoder) else _EncodeWalk)(codec)
    try:
        if value is None:
            walk.fail(path, kind, value)
        made = walk.walk(kind, value, path, False, ignore_hook)
    except RecursionError:
        got = "one nested too deeply"
        raise ConversionError(path, "a value of limited depth", got) from None
    if not walk.misfits:
        return made
    error = walk.misfits[0]
    error.misfits = len(walk.misfits)
    if walk.can_keep_misfits and not (
        made is value and isinstance(kind, StructureKind)
    ):
        error.partial = made
    try:
        raise error from None
    finally:
        # Its traceback leads to this frame: these would close a cycle.
        del error, walk


def misfits_in(codec: Codec, value: object) -> list[ConversionError]:
    """List the values in an object that do not fit, with paths that begin with a dot.

    Args:
        codec: The codec that could not encode it.
        value: The object.
    """
    walk = _EncodeWalk(codec)
    try:
        walk.walk(kind_of(type(value)), value, "", False, False)
    except ConversionError as error:
        walk.misfits.append(error)
    except RecursionError:
        got = "one nested too deeply"
        return [ConversionError("", "a value of limited depth", got)]
    return walk.misfits


class _DecodeWalk(Walk):
    @override
    def scalar(self, kind: ScalarKind | EnumKind, value: object) -> object:
        if isinstance(kind, EnumKind):
            return enum_decoder(kind.type)(value)
        return DECODE[self.codec.form][self.codec.scalar_name(kind)](value)

    @override
    def structure(
        self, kind: StructureKind, value: object, path: str, sensitive: bool
    ) -> object:
        if not is_map(value):
            raise TypeError
        made = mutable_twin(kind.type)()
        for member in members(kind.type):
            alias = member.alias
            if self.codec.form == "dict" and alias is not None and alias in value:
                if member.wire in value:
                    names = f"{member.wire!r} or its alias {alias!r}"
                    raise ConversionError(path, names, "both")
                value = without_alias(value, member)
            item = self.walk(
                kind_of(member.type),
                value.get(self.codec.external_name(member)),
                f"{path}.{member.name}",
                sensitive or member.sensitive,
            )
            setattr(made, member.name, item)
        for name, default in local_fields(kind.type):
            if self.codec.form == "dict" and name == "response_metadata":
                setattr(made, name, metadata(value))
            else:
                setattr(made, name, default())
        made.__class__ = kind.type
        return made

    @override
    def union(
        self, kind: UnionKind, value: object, path: str, sensitive: bool
    ) -> object:
        if not is_map(value):
            return self.fail(path, kind, value, sensitive)
        if not value and kind.is_open:
            return UnknownVariant("")
        try:
            tag, item = single_entry(value)
            known = {
                self.codec.external_name(member): (cls, member)
                for cls, member in kind.fields()
            }
            if tag not in known:
                if kind.is_open:
                    return unknown_variant(value, tag, item)
                raise ValueError
        except (KeyError, ValueError):
            return self.fail(path, kind, value, sensitive)
        cls, member = known[tag]
        inner = self.walk(
            kind_of(member.type), item, f"{path}.{tag}", sensitive or member.sensitive
        )
        made = mutable_twin(cls)()
        setattr(made, member.name, inner)
        made.__class__ = cls
        return made


class _EncodeWalk(Walk):
    @override
    def expected(self, kind: Kind, value: object) -> str:
        match kind:
            case StructureKind():
                name, expected = (
                    kind.type.__name__,
                    f"an object of {kind.type.__name__}",
                )
            case UnionKind():
                name, expected = name_of_union(kind), super().expected(kind, value)
            case TextOrKind():
                return f"text or {self.expected(kind.other, value)}"
            case _:
                return super().expected(kind, value)
        hint = f" (from_dict({name}, ...) makes it from a dict)"
        return expected + hint if is_map(value) else expected

    @override
    def fail(
        self, path: str, kind: Kind, value: object, sensitive: bool = False
    ) -> object:
        super().fail(path, kind, value, sensitive)
        try:
            return plain_value(value, self.codec.form)
        except TypeError:
            self.can_keep_misfits = False
            return value

    @override
    def fail_key(self, path: str, kind: Kind, key: object, sensitive: bool) -> object:
        if self.codec.form == "json":
            self.can_keep_misfits = False  # json.dumps would make text of it
        return super().fail_key(path, kind, key, sensitive)

    @override
    def scalar(self, kind: ScalarKind | EnumKind, value: object) -> object:
        if isinstance(kind, EnumKind):
            return string_of(enum_decoder(kind.type)(value))
        # Compiled functions do not check types: type checkers have done so.
        DECODE["dict"][kind.name](value)
        convert = ENCODE[self.codec.form].get(kind.name)
        return value if convert is None else convert(value)

    @override
    def structure(
        self, kind: StructureKind, value: object, path: str, sensitive: bool
    ) -> object:
        if not isinstance(value, kind.type):
            raise TypeError
        out: dict[str, object] = {}
        for member in members(kind.type):
            item = self.walk(
                kind_of(member.type),
                getattr(value, member.name),
                f"{path}.{member.name}",
                sensitive or member.sensitive,
            )
            if item is not None:
                out[self.codec.external_name(member)] = item
        return out

    @override
    def union(
        self, kind: UnionKind, value: object, path: str, sensitive: bool
    ) -> object:
        for cls, member in kind.fields():
            item = getattr(value, "value", None)
            if value.__class__ is cls and item is not None:
                tag = self.codec.external_name(member)
                inner = self.walk(
                    kind_of(member.type),
                    item,
                    f"{path}.value",
                    sensitive or member.sensitive,
                )
                return {tag: inner}
        if not isinstance(value, UnknownVariant):
            return self.fail(path, kind, value, sensitive)
        if not value.tag:
            return dict[str, object]()  # as it was received
        tag = REDACTED if sensitive else safe_repr(value.tag)
        got = f"the unknown variant {tag}, whose value was not received"
        raise ConversionError(path, expected_for(kind, self.codec), got)

    @override
    def any_value(self, value: object, path: str, sensitive: bool) -> object:
        if self.codec.form == "json":
            json.dumps(value)
        return value
