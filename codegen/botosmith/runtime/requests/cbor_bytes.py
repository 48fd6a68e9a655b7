"""Writing requests in CBOR."""

from __future__ import annotations

from collections.abc import Sized
from struct import Struct
from typing import TYPE_CHECKING, Any

from ..checkers.override import override
from ..convert.compiler import Source
from ..convert.kinds import ListKind, MapKind, Member, kind_of
from .compiler import Compiler, list_check, map_check
from .formats import bytes_of_blob

if TYPE_CHECKING:
    from ..checkers.botocore_types import ListShape, MapShape, Shape

_BYTES, _TEXT, _LIST, _MAP = 2, 3, 4, 5
_FLOAT = Struct(">Bf").pack
_DOUBLE = Struct(">Bd").pack
_SHORT = [[bytes([kind << 5 | size]) for size in range(24)] for kind in range(6)]


def head(kind: int, number: int) -> bytes:
    """Write the start of an item.

    Raises:
        OverflowError: The number is too large.
    """
    if number < 24:
        return _SHORT[kind][number]
    for info, length in ((24, 1), (25, 2), (26, 4)):
        if number < 1 << 8 * length:
            return bytes([kind << 5 | info]) + number.to_bytes(length)
    return bytes([kind << 5 | 27]) + number.to_bytes(8)


def of_text(value: str) -> bytes:
    encoded = value.encode()
    return head(_TEXT, len(encoded)) + encoded


def of_integer(value: int) -> bytes:
    return head(0, value) if value >= 0 else head(1, -1 - value)


def of_float(value: float) -> bytes:
    return _FLOAT(0xFA, value)


def of_double(value: float) -> bytes:
    return _DOUBLE(0xFB, value)


def of_timestamp(value: Any) -> bytes:
    number = of_double(value) if isinstance(value, float) else of_integer(value)
    return b"\xc1" + number


def of_blob(value: object) -> bytes:
    encoded = bytes_of_blob(value)
    return head(_BYTES, len(encoded)) + encoded


def head_of_list(value: Sized) -> bytes:
    return head(_LIST, len(value))


def head_of_map(value: Sized) -> bytes:
    return head(_MAP, len(value))


class CborCompiler(Compiler):
    """Compiles functions that make the bytes of items."""

    start = "out = []"
    end = "return head_of_map(out) + b''.join(out)"
    booleans = b"\xf5", b"\xf4"

    @override
    def source(self, arguments: str) -> Source:
        source = super().source(arguments)
        source.names["head_of_map"] = head_of_map
        return source

    @override
    def write_member(self, source: Source, member: Member, shape: Shape) -> None:
        name = of_text(shape.serialization.get("name", member.wire))
        value = self.expression(source, kind_of(member.type), shape, "v")
        source.lines.append(f"  out.append({name!r} + {value})")

    @override
    def list_expression(
        self, source: Source, kind: ListKind, shape: ListShape, v: str, depth: int
    ) -> str:
        x = f"x{depth}"
        item = self.expression(source, kind.item, shape.member, x, depth + 1)
        start = source.name(head_of_list, "head_of_list")
        made = f"{start}({v}) + b''.join([{item} for {x} in {v}])"
        return f"({made} if {list_check(shape, v)} else odd())"

    @override
    def map_expression(
        self, source: Source, kind: MapKind, shape: MapShape, v: str, depth: int
    ) -> str:
        k, x = f"k{depth}", f"x{depth}"
        key = self.expression(source, kind.key, shape.key, k, depth + 1)
        value = self.expression(source, kind.value, shape.value, x, depth + 1)
        items = f"b''.join([{key} + {value} for {k}, {x} in {v}.items()])"
        return f"(head_of_map({v}) + {items} if {map_check(v)} else odd())"

    @override
    def text(self, source: Source, v: str) -> str:
        return f"{source.name(of_text, 'of_text')}({v})"

    @override
    def integer(self, source: Source, v: str) -> str:
        return f"{source.name(of_integer, 'of_integer')}({v})"

    @override
    def float(self, source: Source, v: str, shape: Shape) -> str:
        write = of_float if shape.type_name == "float" else of_double
        return f"{source.name(write, write.__name__)}({v})"

    @override
    def timestamp_format(self, shape: Shape) -> None:
        # botocore ignores the format of a shape.
        return None

    @override
    def timestamp(self, source: Source, v: str) -> str:
        return f"{source.name(of_timestamp, 'of_timestamp')}({v})"

    @override
    def blob(self, source: Source, v: str) -> str:
        return f"{source.name(of_blob, 'of_blob')}({v})"
