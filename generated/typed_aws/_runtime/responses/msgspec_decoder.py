"""Decoding bodies in C, if msgspec is installed: objects in the time that dicts take.

msgspec is fastest when it makes instances of its own classes. So each class gets a
shadow, a msgspec class with the same members, and a function that copies the members of
the shadow's instances. What msgspec might read otherwise than botocore (timestamps,
unions, recursive classes and whatever users have hooks for) it reads as plain JSON,
which the JSON codec then converts. msgspec rejects more than the standard library
(`NaN`, lone surrogates, numbers out of range); such bodies are decoded in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any, TypeAlias, TypeGuard, cast

from ..convert.class_kinds import StructureKind
from ..convert.codec import BODY_DECODERS, T
from ..convert.decode import Decoder, local_fields, mutable_twin
from ..convert.kind import Kind, Source, kind_of
from ..convert.members import members
from ..lazy import import_by_name
from ..unsupported import MISFITS, Unsupported, refusing

_Copy: TypeAlias = Callable[[Iterable[object]], list[object]]

# How deeply nested structures are copied without a call, which takes as long as copying
# some members.
_INLINE_DEPTH = 2


def decoder_in_c(cls: type[T], protocol: str = "json") -> Callable[[bytes], T]:
    """Get the function that decodes the bodies of a class with msgspec.

    Returns:
        A function that makes the same object from a body as decoding in Python does, or
        raises `Unsupported`; it always does if msgspec cannot decode the class or is
        not installed.
    """
    codec = BODY_DECODERS[protocol]
    decode = _decoder(codec, codec.hook, cast("type", cls))
    # By construction, what it returns is an instance of the class.
    return cast("Callable[[bytes], T]", decode)


# What is made for a class may call the codec's hook, which is part of the cache's key.
@cache
def _decoder(codec: Decoder, _: object, cls: type) -> Callable[[bytes], object]:
    try:
        if codec.hook_for(StructureKind(cls)) is not None:
            raise Unsupported(f"{cls.__name__} has a hook of cattrs")
        msgspec = import_by_name("msgspec")
        version: str = msgspec.__version__
        if tuple(map(int, version.split(".")[:2])) < (0, 20):
            raise Unsupported(f"msgspec {version} is older than 0.20")
        # Decoders share no shadows. Python crashes if one thread reads with a shadow
        # whose decoder msgspec is making in another.
        shadow = _shadow(codec, cls, {})
        read: Callable[[bytes], object] = msgspec.json.Decoder(shadow).decode
        copy = _copier(codec, codec.hook, cls)
    except (ImportError, TypeError, Unsupported, ValueError) as error:
        return refusing(str(error))
    misfits: tuple[type[Exception], ...] = (msgspec.MsgspecError, *MISFITS)

    def decode(body: bytes) -> object:
        try:
            if not body.isascii():
                # msgspec does not check the encoding of what it skips.
                body.decode("utf-8")
            return copy([read(body)])[0]
        except misfits as error:
            # Its message may have values of the body.
            raise Unsupported(type(error).__name__) from None

    return decode


def _shadow(codec: Decoder, cls: type, made: dict[type, type]) -> type:
    """Make the msgspec class that a body is decoded to, unless it is made already."""
    if cls in made:
        return made[cls]
    fields: list[tuple[str, object, None]] = []
    names: dict[str, str] = {}
    for member in members(cls):
        read_as = _read_as(codec, kind_of(member.type), made)
        fields.append((member.name, read_as | None, None))
        names[member.name] = member.serialized
    # Without garbage collection: its instances are short-lived and in no cycles.
    define = import_by_name("msgspec").defstruct
    made[cls] = define(cls.__name__, fields, rename=names, gc=False)
    return made[cls]


def _read_as(codec: Decoder, kind: Kind, made: dict[type, type]) -> Any:
    """The type that msgspec decodes a kind of value to."""
    if codec.hook_for(kind) is not None:
        return Any
    if _has_shadow(kind, codec):
        return _shadow(codec, kind.cls, made)
    return kind.type_in_c(codec, lambda part: _read_as(codec, part, made))


def _has_shadow(kind: Kind, codec: Decoder) -> TypeGuard[StructureKind]:
    # A shadow cannot refer to itself before it is made.
    return (
        isinstance(kind, StructureKind)
        and codec.hook_for(kind) is None
        and not _is_recursive(kind.cls)
    )


@cache
def _is_recursive(cls: type) -> bool:
    """Whether objects of a class may contain others of it."""
    inner: set[type] = set()
    waiting: list[Kind] = [kind_of(member.type) for member in members(cls)]
    while waiting:
        kind = waiting.pop()
        waiting += kind.parts.values()
        if isinstance(kind, StructureKind) and kind.cls not in inner:
            inner.add(kind.cls)
            waiting += [kind_of(member.type) for member in members(kind.cls)]
    return cls in inner


@cache
def _copier(codec: Decoder, _: object, cls: type) -> _Copy:
    """Make the function that makes objects of a class from instances of its shadow.

    It takes many at once, because a call for each would take as long as copying some
    members.
    """
    source = Source(codec, "def function(items):")
    source.lines += [" out = []", " for s0 in items:"]
    _write_copy(codec, source, cls, 0)
    source.lines += ["  out.append(o0)", " return out"]
    # Its source above takes and returns lists.
    return cast("_Copy", source.compile(f"copy {cls.__qualname__}"))


def _write_copy(codec: Decoder, source: Source, cls: type, level: int) -> None:
    """Write the code that makes `o` from `s`; the level is part of both names."""
    s, o, inner = f"s{level}", f"o{level}", level + 1
    indent = " " * (level + 2)
    source.lines += [f"{indent}if {s} is None: {o} = None", f"{indent}else:"]

    def add(line: str) -> None:
        source.lines.append(f"{indent} {line}")

    add(f"{o} = {source.name(mutable_twin(cls), 'twin')}()")
    for member in members(cls):
        name, kind = member.name, kind_of(member.type)
        if _has_shadow(kind, codec) and level < _INLINE_DEPTH:
            add(f"s{inner} = {s}.{name}")
            _write_copy(codec, source, kind.cls, inner)
            condition = f"if o{inner} is not None: " if member.is_slot else ""
            add(f"{condition}{o}.{name} = o{inner}")
        elif member.is_slot:
            add(f"v = {s}.{name}")
            copied = _copied(codec, source, kind, "v", 0)
            add(f"if v is not None: {o}.{name} = {copied}")
        elif (copied := _copied(codec, source, kind, "v", 0)) == "v":
            add(f"{o}.{name} = {s}.{name}")
        else:
            add(f"v = {s}.{name}")
            add(f"{o}.{name} = {copied}")
    for name, default in local_fields(cls):
        add(f"{o}.{name} = {source.name(default, 'default')}()")
    add(f"{o}.__class__ = {source.name(cls, 'cls')}")


def _copied(codec: Decoder, source: Source, kind: Kind, v: str, depth: int) -> str:
    """Write the expression that converts the value in `v`, which msgspec has made.

    It is `v` itself if the value needs no conversion. The variable is nested in as many
    comprehensions as `depth` says.
    """
    if codec.hook_for(kind) is not None:
        return source.expression(kind, v, depth)
    if _has_shadow(kind, codec):
        return f"{_copy(codec, source, kind)}([{v}])[0]"
    item = kind.parts.get("member")
    if item is not None and _has_shadow(item, codec):
        return f"None if {v} is None else {_copy(codec, source, item)}({v})"
    return kind.copied(source, partial(_copied, codec, source), v, depth)


def _copy(codec: Decoder, source: Source, kind: StructureKind) -> str:
    """Get the name of the function that copies a structure, as used in a source."""
    return source.name(_copier(codec, codec.hook, kind.cls), "copy")
