"""Fast conversion from local time to UTC.

Most of botocore's timestamps are in local time. Their time zone, dateutil's `tzlocal`,
consults the system's time zone data three times to tell whether daylight saving time
applies, where once or twice is enough.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

# What `_from_local` uses of `tzlocal`. These attributes are private and may disappear.
_ATTRIBUTES = ("_hasdst", "_std_offset", "_dst_offset", "_dst_saved")

_EPOCH = date(1970, 1, 1).toordinal()


def utc_converter(zone: tzinfo) -> Callable[[datetime], datetime]:
    """Get a function with the results of `value.astimezone(UTC)`.

    Args:
        zone: The time zone of the values, or another of the same class.
    """
    cls = zone.__class__
    is_local = (
        cls.__module__.startswith("dateutil.")
        and cls.__name__ == "tzlocal"
        and all(hasattr(zone, name) for name in _ATTRIBUTES)
    )
    return _from_local if is_local else _from_any


def _from_any(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _from_local(value: datetime) -> datetime:
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
