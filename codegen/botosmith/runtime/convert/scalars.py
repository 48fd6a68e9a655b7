"""The single values: what is taken for each type, and how bodies write it.

Each function takes one value and gives what it becomes, or raises `TypeError` or
`ValueError` (of the standard library's: also `OverflowError`) when it does not fit.
"""

from __future__ import annotations

import re
from base64 import b64encode
from binascii import a2b_base64
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from math import isfinite
from typing import Literal, TypeAlias, TypeGuard

Form: TypeAlias = Literal["dict", "json"]
"""`dict`: as boto3 takes and gives it; `json`: as `json.loads` gives a body."""

Convert: TypeAlias = Callable[[object], object]


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value is taken for a list: any sequence but text and bytes."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray
    )


def is_map(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether a value is taken for a map or a structure; the keys are as they are."""
    return isinstance(value, Mapping)


_NOT_FINITE = {
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}


def as_str(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    raise TypeError


def as_key(value: object) -> object:
    if isinstance(value, str):
        return value
    raise TypeError


def as_int(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError


def as_float(value: object) -> object:
    if isinstance(value, str):
        # JSON has no numbers for these, and botocore leaves the text as it is.
        return _NOT_FINITE[value]
    if value is None or (
        isinstance(value, int | float) and not isinstance(value, bool)
    ):
        return value
    raise TypeError


def as_bool(value: object) -> object:
    if value is None or isinstance(value, bool):
        return value
    raise TypeError


def as_bytes(value: object) -> object:
    if value is None or isinstance(value, bytes):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    raise TypeError


def as_utc(value: object) -> object:
    """A timestamp in UTC; one without a zone, which botocore gives too, as it is."""
    if value is None:
        return None
    if isinstance(value, datetime):
        zone = value.tzinfo
        if zone is None:
            return value
        convert = TO_UTC.get(zone.__class__)
        if convert is None:
            # Late: JSON bodies have no local time.
            from .local_time import conversion

            convert = TO_UTC[zone.__class__] = conversion(zone)
        return convert(value)
    raise TypeError


TO_UTC: dict[type, Callable[[datetime], datetime]] = {}
"""What does as `as_utc`, by the classes of zones that it has met, which are few.

Codecs look here before they call it, which saves a call for each timestamp.
"""


def bytes_from_text(value: object) -> object:
    if value is None:
        return None
    if isinstance(value, str):
        return a2b_base64(value)
    raise TypeError


@cache
def _iso() -> re.Pattern[str]:
    """What `datetime.fromisoformat` reads as dateutil does, in a hundredth of the time.

    Compiled late, which takes as long as making a class: most services write seconds.
    """
    return re.compile(
        r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,9})?"
        r"(?:Z|[+-]\d\d:\d\d)?",
        re.ASCII,
    )


def utc_from_body(value: object) -> object:
    """A timestamp from seconds or text; the same one that botocore reads there."""
    if value is None:
        return None
    if isinstance(value, int | float):
        try:
            return datetime.fromtimestamp(value, UTC)
        except (OverflowError, OSError):
            # The C library's limits, which botocore knows a way around.
            return utc_as_botocore(value)
    if isinstance(value, str) and _iso().fullmatch(value):
        time = datetime.fromisoformat(value)
        return time if time.tzinfo is UTC else as_utc(time)
    return utc_as_botocore(value)


def utc_as_botocore(value: object) -> object:
    # Imported where it is needed: pure data need no botocore.
    from botocore.utils import parse_timestamp

    # Stubs say `str`; it takes numbers as well, and refuses all else itself.
    return as_utc(parse_timestamp(value))  # type: ignore[arg-type]


def as_list(value: object) -> Sequence[object]:
    if is_list(value):
        return list(value)
    raise TypeError


def as_map(value: object) -> dict[str, object]:
    if is_map(value):
        return dict(value)
    raise TypeError


def text_from_bytes(value: object) -> object:
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode()
    raise TypeError


def iso_from_time(value: object) -> object:
    if not isinstance(value, datetime):
        raise TypeError
    if value.tzinfo is None:
        return value.isoformat()
    return value.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"


def json_number(value: object) -> object:
    """A number for JSON, where names stand for those that are not finite."""
    if isinstance(value, float) and not isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return value


DECODE: Mapping[Form, Mapping[type, Convert]] = {
    "dict": {
        str: as_str,
        int: as_int,
        float: as_float,
        bool: as_bool,
        bytes: as_bytes,
        datetime: as_utc,
    },
    "json": {
        str: as_str,
        int: as_int,
        float: as_float,
        bool: as_bool,
        bytes: bytes_from_text,
        datetime: utc_from_body,
    },
}

# Types without an entry are passed on as they are.
ENCODE: Mapping[Form, Mapping[type, Convert]] = {
    "dict": {},
    "json": {float: json_number, bytes: text_from_bytes, datetime: iso_from_time},
}
