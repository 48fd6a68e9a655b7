"""Bodies decoded in C, where msgspec is installed: objects in the time that dicts take.

msgspec is fastest where it makes instances of its own classes. So each of our classes
gets a shadow, a msgspec class of the same members, and a function that moves them over.
What msgspec might read otherwise than botocore does is taken from it as plain JSON, and
the code of the pure way finishes it: timestamps, unions, classes within themselves, and
whatever the user has hooks for. msgspec refuses more than the standard library does
(`NaN`, lone surrogates, numbers out of range); what it refuses goes the pure way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from types import GenericAlias
from typing import Any, TypeAlias, TypeGuard, TypeVar, cast

from ..convert.codec import DECODERS
from ..convert.compiler import Source
from ..convert.decode import blank, unwired
from ..convert.kinds import Kind, Many, Map, Open, Scalar, Struct, members
from ..convert.kinds import kind as kind_of

T = TypeVar("T")

# botocore keeps whole numbers where the model has fractions. Timestamps come in all
# three forms, and msgspec would round them otherwise.
_READ_AS: dict[type, object] = {float: int | float, datetime: int | float | str}

_Move: TypeAlias = Callable[[Iterable[object]], list[object]]

# How deep classes in classes are moved without a call, which costs as much as some
# members.
_INLINED = 2

_pure = DECODERS["json"]


# All by the class and the users' hooks, which the moving functions may call. Threads
# may make the same one twice, and either will do.
_decoders: dict[object, Callable[[bytes], object] | None] = {}
_shadows: dict[object, type[object]] = {}
_moves: dict[object, _Move] = {}


def decoder_in_c(cls: type[T]) -> Callable[[bytes], T] | None:
    """Get the function that decodes the bodies of a class in C.

    Args:
        cls: A class of responses.

    Returns:
        A function that makes of a body the very object that the pure way makes of it,
        or raises whatever it likes; `None` where no msgspec can do it.
    """
    key = cls, _pure.hook
    try:
        found = _decoders[key]
    except KeyError:
        found = _decoders[key] = _decoder(cls)
    return cast("Callable[[bytes], T] | None", found)  # of the class by construction


def _decoder(cls: type) -> Callable[[bytes], object] | None:
    if _pure.hooked(Struct(cls)) is not None:
        return None
    try:
        # Not before it is needed: that takes some milliseconds.
        from msgspec import __version__, json

        if tuple(map(int, __version__.split(".")[:2])) < (0, 20):
            return None
        read = json.Decoder(_shadow(cls)).decode
        move = _move(cls)
    except Exception:
        # Not installed, or a class that it cannot do: all goes on without it.
        return None

    def decode(body: bytes) -> object:
        if not body.isascii():
            # msgspec does not look into what it skips.
            body.decode("utf-8")
        return move([read(body)])[0]

    return decode


def _shadow(cls: type) -> type[object]:
    """Make the msgspec class that stands for ours while a body is decoded."""
    key = cls, _pure.hook
    found = _shadows.get(key)
    if found is None:
        from msgspec import defstruct

        fields: list[tuple[str, Any, None]] = []
        names: dict[str, str] = {}
        for member in members(cls):
            fields.append((member.name, _read_as(kind_of(member.type)) | None, None))
            names[member.name] = member.serialized
        # The garbage collector may pass it by: it lives for a moment, in no cycle.
        found = defstruct(cls.__name__, fields, rename=names, gc=False)
        _shadows[key] = found
    return found


def _read_as(kind: Kind) -> Any:
    """The type that msgspec is to make of a kind of values."""
    if _pure.hooked(kind) is None:
        match kind:
            case Scalar():
                return _READ_AS.get(kind.type, kind.type)
            case Open():
                return kind.type
            case Many():
                return GenericAlias(list, (_read_as(kind.item) | None,))
            case Map():
                # Keys that are text have no hooks.
                key = kind.key.type if _is_plain_enum(kind.key) else str
                return GenericAlias(dict, (key, _read_as(kind.value) | None))
            case _ if _has_shadow(kind):
                return _shadow(kind.type)
            case _:
                pass
    return Any


def _is_plain_enum(kind: Kind) -> TypeGuard[Open]:
    return isinstance(kind, Open) and _pure.hooked(kind) is None


def _has_shadow(kind: Kind) -> TypeGuard[Struct]:
    # A shadow cannot name itself before it is made.
    return (
        isinstance(kind, Struct)
        and _pure.hooked(kind) is None
        and not _is_cyclic(kind.type)
    )


@cache
def _is_cyclic(cls: type) -> bool:
    """Whether objects of a class may stand in others of it."""
    seen: set[type] = set()
    ahead = [cls]
    while ahead:
        for member in members(ahead.pop()):
            for part in _structures(kind_of(member.type)):
                if part is cls:
                    return True
                if part not in seen:
                    seen.add(part)
                    ahead.append(part)
    return False


def _structures(kind: Kind) -> Iterator[type]:
    match kind:
        case Struct():
            yield kind.type
        case Many():
            yield from _structures(kind.item)
        case Map():
            yield from _structures(kind.value)
        case _:
            pass


def _move(cls: type) -> _Move:
    """Make the function that makes objects of a class of those of its shadow.

    It takes many at once, as a call for each would cost as much as some members.
    """
    key = cls, _pure.hook
    found = _moves.get(key)
    if found is None:
        source = Source("def function(items):")
        source.lines += [
            " out = []",
            " for s0 in items:",
            "  if s0 is None: o0 = None",
            "  else:",
        ]
        _write_move(source, cls, 0)
        source.lines += ["  out.append(o0)", " return out"]
        function = source.compile(f"move {cls.__qualname__}")
        # It takes and gives what its text says.
        found = _moves[key] = cast("_Move", function)
    return found


def _write_move(source: Source, cls: type, level: int) -> None:
    """Write how `s` becomes `o`, numbered by their level."""
    s, o, inner = f"s{level}", f"o{level}", level + 1
    indent = " " * (level + 3)

    def add(line: str) -> None:
        source.lines.append(indent + line)

    add(f"{o} = {source.name(blank(cls), 'blank')}()")
    for member in members(cls):
        name, kind = member.name, kind_of(member.type)
        if _has_shadow(kind) and level < _INLINED:
            add(f"s{inner} = {s}.{name}")
            add(f"if s{inner} is None: o{inner} = None")
            add("else:")
            _write_move(source, kind.type, inner)
            add(f"{o}.{name} = o{inner}")
            continue
        moved = _moved(source, kind, "v", 0)
        if moved == "v":
            add(f"{o}.{name} = {s}.{name}")
        else:
            add(f"v = {s}.{name}")
            add(f"{o}.{name} = {moved}")
    for name, default in unwired(cls):
        add(f"{o}.{name} = {source.name(default, 'default')}()")
    add(f"{o}.__class__ = {source.name(cls, 'cls')}")


def _moved(source: Source, kind: Kind, v: str, depth: int) -> str:
    """Write what becomes of a value that msgspec has made; it may be `v`, the value.

    Args:
        source: The function that it is for.
        kind: What the value is.
        v: The variable that holds it.
        depth: How many comprehensions the variable stands in.
    """
    if _pure.hooked(kind) is None:
        x = f"x{depth}"
        match kind:
            case Scalar() if kind.type is not datetime:
                return v
            case Open():
                return v
            case Many():
                moved = _moved(source, kind.item, x, depth + 1)
                each = f"[{moved} for {x} in {v}]"
                if _has_shadow(kind.item):
                    each = f"{source.name(_move(kind.item.type), 'move')}({v})"
                return v if moved == x else f"None if {v} is None else {each}"
            case Map():
                k = f"k{depth}"
                key = k
                if isinstance(kind.key, Open):
                    key = _moved(source, kind.key, k, depth)
                moved = _moved(source, kind.value, x, depth + 1)
                each = f"{{{key}: {moved} for {k}, {x} in {v}.items()}}"
                same = moved == x and key == k
                return v if same else f"None if {v} is None else {each}"
            case _ if _has_shadow(kind):
                return f"{source.name(_move(kind.type), 'move')}([{v}])[0]"
            case _:
                pass
    return _pure.expression(source, kind, v, depth)
