"""The values of requests, as botocore's validator and serializer take them.

Each function takes a value, and raises `Unsupported` unless the value is of a usual
class and valid. The others are left to botocore, which writes them or says what is
wrong.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from ..botocore_internals import write_timestamp
from ..convert.scalars import SCALARS
from ..unsupported import Unsupported, attempt

if TYPE_CHECKING:
    from ..static_types.botocore_types import Shape

ToDocument: TypeAlias = Callable[[object], object]
"""Checks a value, and returns it in the form of a JSON document."""

_PLAIN = {"string": str, "integer": int, "long": int, "boolean": bool}
_TYPES = {**_PLAIN, "float": float, "double": float}

_datetime: Any = SCALARS["datetime"].cls  # even where a test replaces it
_EPOCH = _datetime(1970, 1, 1, tzinfo=UTC)
_SAMPLES = _EPOCH, _EPOCH + timedelta(seconds=1.5)
# Not all C libraries pad earlier years with zeros.
_FIRST_YEAR = 1000
# Floats hold all integers up to here.
_EXACT = 1 << 53


def unsupported(shape: Shape, value: object) -> Unsupported:
    """Make the error for a value. Its message names the shape and the class."""
    return Unsupported(f"{shape.name} of {type(value).__qualname__}")


def least(shape: Shape) -> float | None:
    """The minimum of a number, or of the length of text or a list, if there is one."""
    minimum: float | None = shape.metadata.get("min")
    if shape.type_name not in ("string", "list"):
        return minimum
    if minimum is None and shape.serialization.get("hostLabel"):
        return 1
    return minimum or None


def plain_class(shape: Shape) -> type | None:
    """The class whose values are all valid, and stay as they are, if there is one."""
    return _PLAIN.get(shape.type_name) if least(shape) is None else None


def plain_unless_empty(shape: Shape) -> type | None:
    """The class whose values are plain unless they are empty, if there is one."""
    return str if shape.type_name == "string" and least(shape) == 1 else None


def checker(shape: Shape) -> ToDocument:
    """Make the function that checks text, a number or a boolean, and returns it."""
    cls, minimum = _TYPES.get(shape.type_name), least(shape)
    if cls is None:
        raise Unsupported(f"{shape.name} is a {shape.type_name}")
    if cls is float:
        return _number_checker(shape)

    measure: Callable[[Any], float] = len if cls is str else int

    def check(value: Any) -> object:
        if value.__class__ is not cls or (
            minimum is not None and measure(value) < minimum
        ):
            raise unsupported(shape, value)
        return value

    return check


def _number_checker(shape: Shape) -> ToDocument:
    minimum = float("-inf") if (given := least(shape)) is None else given

    def check(value: Any) -> object:
        if value.__class__ is float:
            # Versions of botocore write infinities and NaN differently.
            is_plain = float("-inf") < value < float("inf")
        else:
            is_plain = value.__class__ is int and -_EXACT < value < _EXACT
        if not is_plain or value < minimum:
            raise unsupported(shape, value)
        return value

    return check


def document(value: Any) -> object:
    """Check a document, which stays as it is."""
    cls = value.__class__
    if cls is dict or cls is list:
        for one in value.values() if cls is dict else value:
            document(one)
    elif not (value is None or cls in (str, int, bool, float)):
        raise Unsupported(f"document with {cls.__qualname__}")
    return value


def text_of_blob(value: Any) -> str:
    """Encode a blob, other than a file, in base64."""
    cls = value.__class__
    if not (cls is bytes or cls is bytearray):
        if cls is not str:
            raise Unsupported(f"blob of {cls.__qualname__}")
        value = attempt(value.encode)
    return b2a_base64(value, newline=False).decode()


def body(value: object) -> object:
    """Check a blob that is the whole body, and may be a file."""
    if isinstance(value, bytes | bytearray | str) or hasattr(value, "read"):
        return value
    raise Unsupported(f"body of {type(value).__qualname__}")


def timestamp_converter(serializer: object, timestamp_format: str | None) -> ToDocument:
    """Make the function that writes timestamps, as the serializer of a client does.

    Versions of botocore, and their settings, differ in how they write fractions. So the
    serializer writes two samples first. If they are as expected, the function writes
    timestamps in UTC in a tenth of the serializer's time; otherwise the serializer
    writes all of them. Without a format in the model, it is the protocol's.
    """

    def by_botocore(value: object) -> object:
        return attempt(write_timestamp, serializer, value, timestamp_format)

    for write in (_unix, _iso):
        if all(repr(write(one)) == repr(by_botocore(one)) for one in _SAMPLES):
            break
    else:
        return by_botocore

    def convert(value: Any) -> object:
        if (
            value.__class__ is _datetime
            and value.tzinfo is UTC
            and value.year > _FIRST_YEAR
        ):
            return write(value)
        return by_botocore(value)

    return convert


def _unix(value: datetime) -> float:
    seconds = value.timestamp()
    return seconds if value.microsecond else int(seconds)


def _iso(value: datetime) -> str:
    return value.isoformat()[:-6] + "Z"  # without +00:00
