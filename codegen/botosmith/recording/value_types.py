"""Checks whether values have the types of their shapes."""

import base64
import binascii
import re

from botocore.model import ListShape, Shape

from .exchange import JSON

_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(
    r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|NaN|-?Infinity", re.IGNORECASE
)
_DATE = r"\d{4}-?\d\d-?\d\d"
_CLOCK = r"\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?"
_ZONE = r"Z|GMT|UTC|[+-]\d\d:?\d\d"
_TIME_TEXT = (
    rf"{_DATE}(?:[T ]{_CLOCK})?(?:{_ZONE})?"
    rf"|(?:[a-z]{{3}}, )?\d\d? [a-z]{{3}} \d{{4}} {_CLOCK} (?:{_ZONE})"
)
_TIME = re.compile(_TIME_TEXT, re.IGNORECASE)
# In a list, commas also belong to the times.
_TIMES = re.compile(rf"(?:{_TIME_TEXT})(?:, *(?:{_TIME_TEXT}))*", re.IGNORECASE)


class Blob(str):
    """Bytes in base64, in formats that distinguish them from text."""


class Text(str):
    """A text, in formats that distinguish it from bytes."""


class EpochTime(float):
    """The seconds of a timestamp, in formats that distinguish it from numbers."""


def fits(shape: Shape, value: JSON) -> bool:
    """Whether a JSON value has the type of a shape."""
    match shape.type_name:
        case "structure" | "map":
            return isinstance(value, dict)
        case "list":
            return isinstance(value, list)
        case "boolean":
            return isinstance(value, bool)
        case "integer" | "long":
            return isinstance(value, int | float) and _is_whole(value)
        case "float" | "double":
            return _is_number(value) or value in ("NaN", "Infinity", "-Infinity")
        case "timestamp" if _is_number(value):
            return True
        case kind:
            other = Text if kind == "blob" else Blob
            return (
                isinstance(value, str)
                and not isinstance(value, other)
                and text_fits(shape, value)
            )


def _is_number(value: JSON) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_whole(value: int | float) -> bool:
    return not isinstance(value, bool) and (
        isinstance(value, int) or value.is_integer()
    )


def text_fits(shape: Shape, text: str) -> bool:
    """Whether a text is a value of a shape, as XML, headers and queries contain it."""
    match shape.type_name:
        case "string" | "character":
            return True
        case "boolean":
            return text.lower() in ("true", "false")
        case "integer" | "long":
            return _INTEGER.fullmatch(text) is not None
        case "float" | "double":
            return _NUMBER.fullmatch(text) is not None
        case "timestamp":
            return bool(_TIME.fullmatch(text) or _NUMBER.fullmatch(text))
        case "blob":
            return from_base64(text) is not None
        case "list" if isinstance(shape, ListShape):
            if shape.member.type_name == "timestamp":
                return _TIMES.fullmatch(text) is not None
            return all(
                text_fits(shape.member, item.strip()) for item in text.split(",")
            )
        case _:
            return False


def from_base64(text: str) -> bytes | None:
    """Decode base64; None if it is not."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
