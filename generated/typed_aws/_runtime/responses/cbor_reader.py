"""Reading CBOR into the values that botocore's parser makes, in half its time.

botocore reads from a stream, byte by byte. CBOR that services do not write raises some
exception; botocore then reads it.
"""

from __future__ import annotations

from collections.abc import Callable
from struct import unpack_from
from typing import Any

_INDEFINITE = 31
_BREAK = 0xFF

_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: (">e", 2), 26: (">f", 4), 27: (">d", 8)}


def with_reader(parser: type[Any], timestamp: Callable[[float], object]) -> type[Any]:
    """Make a subclass of one of botocore's CBOR parsers that uses `read`.

    Args:
        parser: The parser's class.
        timestamp: Reads timestamps.
    """

    def initial_body_parse(_: object, body: bytes) -> object:
        return read(body, timestamp)

    return type(parser.__name__, (parser,), {"_initial_body_parse": initial_body_parse})


def read(data: bytes, timestamp: Callable[[float], object]) -> object:
    """Read a data item; anything after it is ignored.

    Args:
        data: The item.
        timestamp: Converts seconds to a timestamp.
    """
    position = 0
    size = len(data)

    def number(info: int) -> int:
        """Read the number at the start of an item."""
        nonlocal position
        if info < 24:
            return info
        if info > 27:
            raise ValueError("a number has an unknown length")
        start, position = position, position + (1 << (info - 24))
        if position > size:
            raise ValueError("the data ends too early")
        return int.from_bytes(data[start:position])

    def chunk(length: int) -> bytes:
        nonlocal position
        start, position = position, position + length
        if position > size:
            raise ValueError("the data ends too early")
        return data[start:position]

    def is_end() -> bool:
        """Read the end of a list or map of unknown length, if it is here."""
        nonlocal position
        if data[position] != _BREAK:
            return False
        position += 1
        return True

    def add_entry(entries: dict[object, object]) -> None:
        key, value = item(), item()
        if value is not None:
            entries[key] = value

    def item() -> object:
        nonlocal position
        kind, info = data[position] >> 5, data[position] & 0x1F
        position += 1
        match kind:
            case 0:
                return number(info)
            case 1:
                return -1 - number(info)
            case 2:
                return chunk(number(info))
            case 3:
                return chunk(number(info)).decode()
            case 4:
                if info != _INDEFINITE:
                    return [item() for _ in range(number(info))]
                items: list[object] = []
                while not is_end():
                    items.append(item())
                return items
            case 5:
                entries: dict[object, object] = {}
                if info != _INDEFINITE:
                    for _ in range(number(info)):
                        add_entry(entries)
                    return entries
                while not is_end():
                    add_entry(entries)
                return entries
            case 6:
                tag, value = number(info), item()
                if tag != 1 or not isinstance(value, int | float):
                    raise ValueError("the only known tag is that of timestamps")
                return timestamp(value)
            case _:
                if info in _SIMPLE:
                    return _SIMPLE[info]
                form, length = _FLOATS[info]
                position += length
                return unpack_from(form, data, position - length)[0]

    return item()
