"""CBOR to the very values that botocore's parser makes of it, in half of its time.

botocore reads from a stream, byte by byte. What services do not write raises whatever
it comes upon: what botocore makes of it is botocore's to say.
"""

from __future__ import annotations

from collections.abc import Callable
from struct import unpack_from
from typing import Any

_INDEFINITE = 31
_BREAK = 0xFF

_SIMPLE = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: (">e", 2), 26: (">f", 4), 27: (">d", 8)}


def with_reader(parsers: type[Any], timestamp: Callable[[float], object]) -> type[Any]:
    """Make a class of botocore's CBOR parsers read bodies by `read`.

    Args:
        parsers: The class.
        timestamp: Reads timestamps.
    """

    def initial_body_parse(_: object, body: bytes) -> object:
        return read(body, timestamp)

    return type(
        parsers.__name__, (parsers,), {"_initial_body_parse": initial_body_parse}
    )


def read(data: bytes, timestamp: Callable[[float], object]) -> object:
    """Read a data item; what comes after it is ignored.

    Args:
        data: The item.
        timestamp: Reads timestamps, from seconds.
    """
    at = 0
    size = len(data)

    def number(info: int) -> int:
        """Read the number that an item begins with."""
        nonlocal at
        if info < 24:
            return info
        if info > 27:
            raise ValueError("a number of unknown length")
        start, at = at, at + (1 << (info - 24))
        if at > size:
            raise ValueError("the end is missing")
        return int.from_bytes(data[start:at])

    def chunk(length: int) -> bytes:
        nonlocal at
        start, at = at, at + length
        if at > size:
            raise ValueError("the end is missing")
        return data[start:at]

    def is_end() -> bool:
        """Whether a list or map of unknown length ends here."""
        nonlocal at
        if data[at] != _BREAK:
            return False
        at += 1
        return True

    def add_entry(entries: dict[Any, object]) -> None:
        key, value = item(), item()
        if value is not None:
            entries[key] = value

    def item() -> Any:
        nonlocal at
        kind, info = data[at] >> 5, data[at] & 0x1F
        at += 1
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
                entries: dict[Any, object] = {}
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
                    raise ValueError("no tag but that of timestamps is known")
                return timestamp(value)
            case _:
                if info in _SIMPLE:
                    return _SIMPLE[info]
                form, length = _FLOATS[info]
                at += length
                return unpack_from(form, data, at - length)[0]

    return item()
