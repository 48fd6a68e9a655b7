"""Reads and writes CBOR, in the form of JSON documents."""

import base64
import struct
from collections.abc import Iterator

from .exchange import JSON
from .value_types import Blob, EpochTime, Text

_BREAK = b"\xff"
_INDEFINITE = 31
_SIMPLE: dict[int, JSON] = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}


def read_cbor(data: bytes) -> JSON:
    """Read a document: byte strings become `Blob`, texts `Text`, times `EpochTime`.

    Raises:
        ValueError: It is not CBOR as services write it.
    """
    reader = _Reader(data)
    document = reader.item()
    if reader.rest():
        raise ValueError("data after the document")
    return document


def write_cbor(document: JSON) -> bytes:
    """Write a document that `read_cbor` has read, perhaps with changes."""
    match document:
        case None:
            return b"\xf6"
        case bool():
            return b"\xf5" if document else b"\xf4"
        case int() if -(1 << 64) <= document < 1 << 64:
            return _head(0, document) if document >= 0 else _head(1, -1 - document)
        case EpochTime():
            return _head(6, 1) + b"\xfb" + struct.pack(">d", document)
        case int() | float():
            return b"\xfb" + struct.pack(">d", document)
        case Blob():
            content = base64.b64decode(document)
            return _head(2, len(content)) + content
        case str():
            content = document.encode()
            return _head(3, len(content)) + content
        case list():
            return _head(4, len(document)) + b"".join(map(write_cbor, document))
        case dict():
            items = (write_cbor(part) for pair in document.items() for part in pair)
            return _head(5, len(document)) + b"".join(items)


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in (1, 2, 4, 8) if number < 1 << 8 * size)
    return bytes([major << 5 | 23 + size.bit_length()]) + number.to_bytes(size)


class _Reader:
    """Reads one document."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0

    def rest(self) -> bytes:
        """The data not read yet."""
        return self._data[self._position :]

    def item(self) -> JSON:
        """Read a data item."""
        major, info = divmod(self._take(1)[0], 32)
        match major:
            case 0:
                return self._number(info)
            case 1:
                return -1 - self._number(info)
            case 2:
                return Blob(base64.b64encode(self._string(major, info)).decode())
            case 3:
                return Text(self._string(major, info).decode())
            case 4:
                return [self.item() for _ in self._times(info)]
            case 5:
                return self._map(info)
            case 6:
                return self._time(info)
            case _:
                return self._simple(info)

    def _take(self, size: int) -> bytes:
        start, self._position = self._position, self._position + size
        if self._position > len(self._data):
            raise ValueError("the data ends too early")
        return self._data[start : self._position]

    def _number(self, info: int) -> int:
        if info < 24:
            return info
        if info > 27:
            raise ValueError("a number has an unknown length")
        return int.from_bytes(self._take(1 << (info - 24)))

    def _times(self, info: int) -> Iterator[None]:
        """Repeat for each item of a container, or chunk of a string."""
        if info == _INDEFINITE:
            while self._data[self._position : self._position + 1] != _BREAK:
                yield
            self._take(1)
        else:
            for _ in range(self._number(info)):
                yield

    def _string(self, major: int, info: int) -> bytes:
        if info != _INDEFINITE:
            return self._take(self._number(info))
        chunks: list[bytes] = []
        for _ in self._times(info):
            kind, length = divmod(self._take(1)[0], 32)
            if kind != major:
                raise ValueError("a chunk of another type")
            chunks.append(self._take(self._number(length)))
        return b"".join(chunks)

    def _map(self, info: int) -> JSON:
        items: dict[str, JSON] = {}
        for _ in self._times(info):
            key = self.item()
            if not isinstance(key, Text) or key in items:
                raise ValueError("a key that is not text, or a duplicate")
            items[key] = self.item()
        return items

    def _time(self, info: int) -> EpochTime:
        value = self.item() if self._number(info) == 1 else None
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise ValueError("an unknown tag")
        return EpochTime(value)

    def _simple(self, info: int) -> JSON:
        if info in _SIMPLE:
            return _SIMPLE[info]
        if info not in _FLOATS:
            raise ValueError("an unknown simple value")
        kind = _FLOATS[info]
        value: float = struct.unpack(kind, self._take(struct.calcsize(kind)))[0]
        return value
