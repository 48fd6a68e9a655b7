"""The scalars of requests, in the formats of botocore's serializer.

Each function takes a value as an object has it. Values of other classes than the usual
ones raise `OddValue`, and so do those that botocore's versions write differently.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from json import dumps
from typing import Any, NoReturn, TypeAlias

from ..convert.scalars import SCALARS

Write: TypeAlias = Callable[[Any], Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MICROSECONDS = 10**6
# Not all C libraries pad the years before.
_FIRST_YEAR = 1000
# Floats hold all integers up to here.
_EXACT = 1 << 53


class OddValue(Exception):
    """Something that is left to botocore, which writes it or says what is wrong."""


def odd(*_: object) -> NoReturn:
    raise OddValue


def plain_text(value: object) -> str:
    """Check the value of an enum that is no member of it."""
    if type(value) is not str:
        raise OddValue
    return value


def text_of_blob(value: object) -> str:
    """Write a blob as text in base64."""
    return b2a_base64(bytes_of_blob(value), newline=False).decode()


def bytes_of_blob(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    if type(value) is str:
        return value.encode()
    raise OddValue


def whole_number(value: object, least: float | None = None) -> int:
    """Check a number where fractions are possible, and this has none."""
    if type(value) is not int:
        raise OddValue
    if not -_EXACT < value < _EXACT or (least is not None and value < least):
        raise OddValue
    return value


def document(value: object) -> object:
    """Check a document, which stays as it is."""
    cls = value.__class__
    if cls is dict:
        entries: Any = value
        for one in entries.values():
            document(one)
    elif cls is list:
        items: Any = value
        for one in items:
            document(one)
    elif not (value is None or cls in (str, int, bool, float)):
        raise OddValue
    return value


def header_document(value: object) -> object:
    """Check a document for a header, which stays as it is."""
    dumps(value)
    return value


def body(value: object) -> object:
    """Check a streaming body, which stays as it is."""
    if isinstance(value, bytes | bytearray | str) or hasattr(value, "read"):
        return value
    raise OddValue


class Timestamps:
    """Writes timestamps, as the serializer of a client does.

    Versions of botocore, and their settings, differ in how they write fractions. So the
    serializer writes two samples first. If they are as expected, we write them, in a
    tenth of the time; otherwise it does.

    Attributes:
        type: The class of timestamps.
    """

    def __init__(self, serializer: Any) -> None:
        """Write timestamps.

        Args:
            serializer: botocore's serializer.
        """
        self._serializer = serializer
        self.type: type[Any] = SCALARS["datetime"]

    def writer(self, timestamp_format: str | None) -> Write:
        """Get the function that writes timestamps.

        Args:
            timestamp_format: The format, as in the model; `None` for the protocol's.
        """
        convert = self._serializer._convert_timestamp_to_str
        expected = self.type

        def by_botocore(value: object) -> object:
            if not isinstance(value, expected):
                raise OddValue
            return convert(value, timestamp_format)

        for write in (self._unix(by_botocore), self._iso(by_botocore)):
            if all(
                repr(write(sample)) == repr(convert(sample, timestamp_format))
                for sample in (_EPOCH, _EPOCH + 1_500_000 * _MICROSECOND)
            ):
                return write
        return by_botocore

    def _unix(self, otherwise: Write) -> Write:
        expected = self.type

        def write(value: Any) -> object:
            if value.__class__ is not expected or value.tzinfo is None:
                return otherwise(value)
            microseconds = (value - _EPOCH) // _MICROSECOND
            if microseconds % _MICROSECONDS:
                return microseconds / _MICROSECONDS
            return microseconds // _MICROSECONDS

        return write

    def _iso(self, otherwise: Write) -> Write:
        expected = self.type

        def write(value: Any) -> object:
            if value.__class__ is not expected or value.tzinfo is None:
                return otherwise(value)
            if value.year <= _FIRST_YEAR:
                return otherwise(value)
            text: str = value.astimezone(UTC).isoformat()
            return text[:-6] + "Z"  # without +00:00

        return write
