"""Decoding bodies in C, if msgspec is installed: objects in the time that dicts take.

msgspec is fastest when it makes instances of its own classes. So each class gets a
shadow, a msgspec class with the same members, and a function that copies the members of
the shadow's instances. What msgspec might read otherwise than botocore (timestamps,
unions, recursive classes and whatever users have hooks for) it reads as plain JSON,
which the JSON codec then converts. msgspec rejects more than the standard library
(`NaN`, lone surrogates, numbers out of range); such bodies are decoded in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib import import_module
from types import GenericAlias
from typing import Any, NoReturn, TypeAlias, TypeGuard, TypeVar, cast

from ..convert.codec import BODY_DECODERS
from ..convert.compiler import Codec, Source
from ..convert.decode import Decoder, local_fields, mutable_twin
from ..convert.kinds import (
    EnumKind,
    Kind,
    ListKind,
    MapKind,
    ScalarKind,
    StructureKind,
    kind_of,
    members,
)
from ..convert.response_decoders import RestJsonDecoder
from ..convert.scalars import Scalar

T = TypeVar("T")

# botocore keeps whole numbers where the model has fractions. Timestamps come in all
# three forms, and msgspec would round them differently.
_READ_AS: dict[Scalar, object] = {
    "float": int | float,
    "datetime": int | float | str,
}

_Copy: TypeAlias = Callable[[Iterable[object]], list[object]]

# How deeply nested structures are copied without a call, which takes as long as copying
# some members.
_INLINE_DEPTH = 2

# The keys are the codec, its hook, which the copying functions may call, and the class.
# Two threads may make an entry at the same time; either one works.
_Key: TypeAlias = tuple[Codec, object, type]
_decoders: dict[_Key, Callable[[bytes], object]] = {}
_shadows: dict[_Key, type[object]] = {}
_copiers: dict[_Key, _Copy] = {}


class Unsupported(Exception):
    """msgspec does not decode a class; the message says why, without showing values."""


def decoder_in_c(cls: type[T], protocol: str = "json") -> Callable[[bytes], T]:
    """Get the function that decodes the bodies of a class with msgspec.

    Args:
        cls: A class of responses.
        protocol: The protocol of the bodies, "json" or "rest-json".

    Returns:
        A function that makes the same object from a body as decoding in Python does, or
        raises any exception; always `Unsupported` if msgspec cannot decode the class or
        is not installed.
    """
    codec = BODY_DECODERS[protocol]
    key = codec, codec.hook, cls
    decode = _decoders.get(key)
    if decode is None:
        try:
            decode = _make_decoder(codec, cls)
        except Exception as error:
            decode = partial(_refuse, str(error))
        _decoders[key] = decode
    # By construction, what it returns is an instance of the class.
    return cast("Callable[[bytes], T]", decode)


def _refuse(reason: str, _: bytes) -> NoReturn:
    raise Unsupported(reason)


def _make_decoder(codec: Decoder, cls: type) -> Callable[[bytes], object]:
    if codec.hook_for(StructureKind(cls)) is not None:
        raise Unsupported(f"{cls.__name__} has a hook of cattrs")
    version: str = import_module("msgspec").__version__
    if tuple(map(int, version.split(".")[:2])) < (0, 20):
        raise Unsupported(f"msgspec {version} is older than 0.20")
    decoder = import_module("msgspec.json").Decoder(_shadow(codec, cls))
    read: Callable[[bytes], Any] = decoder.decode
    copy = _copier(codec, cls)

    def decode(body: bytes) -> object:
        if not body.isascii():
            # msgspec does not check the encoding of what it skips.
            body.decode("utf-8")
        return copy([read(body)])[0]

    return decode


def _shadow(codec: Decoder, cls: type) -> type[object]:
    """Make the msgspec class that a body is decoded to."""
    key = codec, codec.hook, cls
    shadow = _shadows.get(key)
    if shadow is None:
        fields: list[tuple[str, Any, None]] = []
        names: dict[str, str] = {}
        for member in members(cls):
            fields.append(
                (member.name, _read_as(codec, kind_of(member.type)) | None, None)
            )
            names[member.name] = member.serialized
        # Without garbage collection: its instances are short-lived and in no cycles.
        define = import_module("msgspec").defstruct
        shadow = define(cls.__name__, fields, rename=names, gc=False)
        _shadows[key] = shadow
    return shadow


def _read_as(codec: Decoder, kind: Kind) -> Any:
    """The type that msgspec decodes a kind of value to."""
    if codec.hook_for(kind) is None:
        match kind:
            case ScalarKind(name="float") if isinstance(codec, RestJsonDecoder):
                return float  # msgspec converts whole numbers, too
            case ScalarKind():
                return _READ_AS.get(kind.name, kind.type)
            case EnumKind():
                return kind.type
            case ListKind():
                return GenericAlias(list, (_read_as(codec, kind.item) | None,))
            case MapKind():
                # Hooks do not apply to keys that are strings.
                key = kind.key.type if _is_plain_enum(kind.key, codec) else str
                return GenericAlias(dict, (key, _read_as(codec, kind.value) | None))
            case _ if _has_shadow(kind, codec):
                return _shadow(codec, kind.type)
            case _:
                pass
    return Any


def _is_plain_enum(kind: Kind, codec: Decoder) -> TypeGuard[EnumKind]:
    return isinstance(kind, EnumKind) and codec.hook_for(kind) is None


def _has_shadow(kind: Kind, codec: Decoder) -> TypeGuard[StructureKind]:
    # A shadow cannot refer to itself before it is made.
    return (
        isinstance(kind, StructureKind)
        and codec.hook_for(kind) is None
        and not _is_recursive(kind.type)
    )


@cache
def _is_recursive(cls: type) -> bool:
    """Whether objects of a class may contain others of it."""
    seen: set[type] = set()
    pending = [cls]
    while pending:
        for member in members(pending.pop()):
            for inner in _structures(kind_of(member.type)):
                if inner is cls:
                    return True
                if inner not in seen:
                    seen.add(inner)
                    pending.append(inner)
    return False


def _structures(kind: Kind) -> Iterator[type]:
    match kind:
        case StructureKind():
            yield kind.type
        case ListKind():
            yield from _structures(kind.item)
        case MapKind():
            yield from _structures(kind.value)
        case _:
            pass


def _copier(codec: Decoder, cls: type) -> _Copy:
    """Make the function that makes objects of a class from instances of its shadow.

    It takes many at once, because a call for each would take as long as copying some
    members.
    """
    key = codec, codec.hook, cls
    copier = _copiers.get(key)
    if copier is None:
        source = Source("def function(items):")
        source.lines += [
            " out = []",
            " for s0 in items:",
            "  if s0 is None: o0 = None",
            "  else:",
        ]
        _write_copy(codec, source, cls, 0)
        source.lines += ["  out.append(o0)", " return out"]
        function = source.compile(f"copy {cls.__qualname__}")
        # Its source above takes and returns lists.
        copier = _copiers[key] = cast("_Copy", function)
    return copier


def _write_copy(codec: Decoder, source: Source, cls: type, level: int) -> None:
    """Write the code that makes `o` from `s`; the level is part of both names."""
    s, o, inner = f"s{level}", f"o{level}", level + 1
    indent = " " * (level + 3)

    def add(line: str) -> None:
        source.lines.append(indent + line)

    add(f"{o} = {source.name(mutable_twin(cls), 'twin')}()")
    for member in members(cls):
        name, kind = member.name, kind_of(member.type)
        if _has_shadow(kind, codec) and level < _INLINE_DEPTH:
            add(f"s{inner} = {s}.{name}")
            add(f"if s{inner} is None: o{inner} = None")
            add("else:")
            _write_copy(codec, source, kind.type, inner)
            add(f"{o}.{name} = o{inner}")
            continue
        copied = _copied(codec, source, kind, "v", 0)
        if copied == "v":
            add(f"{o}.{name} = {s}.{name}")
        else:
            add(f"v = {s}.{name}")
            add(f"{o}.{name} = {copied}")
    for name, default in local_fields(cls):
        add(f"{o}.{name} = {source.name(default, 'default')}()")
    add(f"{o}.__class__ = {source.name(cls, 'cls')}")


def _copied(codec: Decoder, source: Source, kind: Kind, v: str, depth: int) -> str:
    """Write the expression that converts a value that msgspec has made.

    Args:
        codec: Converts what msgspec does not.
        source: The function that the expression is for.
        kind: The kind of the value.
        v: The variable that holds it.
        depth: How many comprehensions the variable is nested in.

    Returns:
        The expression; the variable itself if the value needs no conversion.
    """
    if codec.hook_for(kind) is None:
        x = f"x{depth}"
        match kind:
            case ScalarKind() if kind.name != "datetime":
                return v
            case EnumKind():
                return v
            case ListKind():
                copied = _copied(codec, source, kind.item, x, depth + 1)
                each = f"[{copied} for {x} in {v}]"
                if _has_shadow(kind.item, codec):
                    each = f"{source.name(_copier(codec, kind.item.type), 'copy')}({v})"
                return v if copied == x else f"None if {v} is None else {each}"
            case MapKind():
                k = f"k{depth}"
                key = k
                if isinstance(kind.key, EnumKind):
                    key = _copied(codec, source, kind.key, k, depth)
                copied = _copied(codec, source, kind.value, x, depth + 1)
                each = f"{{{key}: {copied} for {k}, {x} in {v}.items()}}"
                same = copied == x and key == k
                return v if same else f"None if {v} is None else {each}"
            case _ if _has_shadow(kind, codec):
                return f"{source.name(_copier(codec, kind.type), 'copy')}([{v}])[0]"
            case _:
                pass
    return codec.expression(source, kind, v, depth)
