"""Conversion of timestamps, which become times in UTC.

The functions raise `TypeError`, `ValueError` or `OverflowError` when a value does not
fit.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from ..botocore_internals import parse_timestamp
from ..introspection.annotations import real_datetime

# Bound methods, which tools that freeze the clock do not replace.
from_timestamp = real_datetime().fromtimestamp
_from_iso = real_datetime().fromisoformat


def as_utc(value: object) -> object:
    """Convert a timestamp to UTC.

    One without a time zone stays as it is; botocore returns such values too.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        zone = value.tzinfo
        if zone is None:
            return value
        convert = TO_UTC.get(zone.__class__)
        if convert is None:
            is_local = (
                zone.__class__.__module__.startswith("dateutil.")
                and zone.__class__.__name__ == "tzlocal"
                and all(hasattr(zone, name) for name in _ATTRIBUTES)
            )
            convert = _from_local if is_local else _from_any
            TO_UTC[zone.__class__] = convert
        return convert(value)
    raise TypeError


TO_UTC: dict[type, Callable[[datetime], datetime]] = {}
"""Functions with the results of `as_utc`, by the class of the time zone.

`as_utc` adds each class when it first occurs. Codecs look here before they call it,
which saves a call for each timestamp.
"""

# What `_from_local` uses of `tzlocal`. These attributes are private and may disappear.
_ATTRIBUTES = ("_hasdst", "_std_offset", "_dst_offset", "_dst_saved")

_EPOCH = date(1970, 1, 1).toordinal()


def _from_any(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _from_local(value: datetime) -> datetime:
    """Convert a local time, as most of botocore's timestamps are.

    Their time zone, dateutil's `tzlocal`, consults the system's time zone data three
    times to tell whether daylight saving time applies, where once or twice is enough.
    """
    zone: Any = value.tzinfo  # has `_ATTRIBUTES`
    if value.__class__ is not datetime:
        return _from_any(value)
    offset = _offset(value, zone) if zone._hasdst else zone._std_offset
    moment = value.combine(value, value.time(), UTC)
    # Most servers are in UTC. Subtracting, even zero, clears the fold.
    return moment - offset if offset or moment.fold else moment


def _offset(value: datetime, zone: Any) -> timedelta:
    """The offset of a local time, where daylight saving time exists."""
    hours = (value.toordinal() - _EPOCH) * 24 + value.hour
    seconds = hours * 3600 + value.minute * 60 + value.second + time.timezone
    # The hour that occurs twice occurs in daylight saving time first.
    is_dst = time.localtime(seconds).tm_isdst or (
        not value.fold
        and time.localtime(seconds - zone._dst_saved.total_seconds()).tm_isdst
    )
    offset: timedelta = zone._dst_offset if is_dst else zone._std_offset
    return offset


@cache
def _iso() -> re.Pattern[str]:
    """The pattern of texts that `datetime.fromisoformat` reads the way dateutil does.

    It takes a hundredth of dateutil's time. Most services write seconds instead of
    text, so the pattern, which takes as long to compile as a class to make, is compiled
    when it is first used.
    """
    return re.compile(
        r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,9})?"
        r"(?:Z|[+-]\d\d:\d\d)?",
        re.ASCII,
    )


def utc_from_body(value: object) -> object:
    """Convert seconds or text to the timestamp that botocore makes of it, in UTC."""
    if value is None:
        return None
    if isinstance(value, int | float):
        try:
            return from_timestamp(value, UTC)
        except (OverflowError, OSError):
            # Beyond the limits of the C library; botocore has another method.
            return utc_by_botocore(value)
    return utc_from_text(value) if isinstance(value, str) else utc_by_botocore(value)


def utc_from_text(text: str) -> object:
    """Convert text to the timestamp that botocore makes of it, in UTC."""
    # The form that services write most takes half the time: 2024-05-01T10:20:30Z.
    if len(text) == 20 and text[4::3] == "--T::Z" and text[11:13] != "24":
        try:
            return _from_iso(text)
        except ValueError:
            pass  # other characters than digits, or no such time
    if _iso().fullmatch(text):
        moment = _from_iso(text)
        return moment if moment.tzinfo is UTC else as_utc(moment)
    return utc_by_botocore(text)


def utc_by_botocore(value: object) -> object:
    """Convert seconds or text to a timestamp in UTC with botocore's own parser."""
    return as_utc(parse_timestamp(value))


def iso_from_time(value: object) -> object:
    if not isinstance(value, datetime):
        raise TypeError
    if value.tzinfo is None:
        return value.isoformat()
    return value.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
