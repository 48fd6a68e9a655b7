"""From local time to UTC, for botocore's timestamps: all of them are in local time.

Their zone, dateutil's `tzlocal`, looks three times into the system's tables to tell
whether it is summer, where one or two looks will do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

# What `_local_to_utc` knows of a zone. Nobody promises these to be there.
_ATTRIBUTES = ("_hasdst", "_std_offset", "_dst_offset", "_dst_saved")

_EPOCH = date(1970, 1, 1).toordinal()

# By the classes of zones, which are few.
_conversions: dict[type, Callable[[datetime], datetime]] = {}


def to_utc(value: datetime) -> datetime:
    """Convert a moment that has a zone: what `value.astimezone(UTC)` gives."""
    if value.__class__ is not datetime:
        return _plainly(value)
    zone = value.tzinfo.__class__
    convert = _conversions.get(zone)
    if convert is None:
        convert = _conversions[zone] = _conversion(value.tzinfo)
    return convert(value)


def _conversion(zone: object) -> Callable[[datetime], datetime]:
    cls = zone.__class__
    if (
        cls.__module__.startswith("dateutil.")
        and cls.__name__ == "tzlocal"
        and all(hasattr(zone, name) for name in _ATTRIBUTES)
    ):
        return _local_to_utc
    return _plainly


def _plainly(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _local_to_utc(value: datetime) -> datetime:
    zone: Any = value.tzinfo  # has `_ATTRIBUTES`
    offset = zone._std_offset
    if zone._hasdst:
        hours = (value.toordinal() - _EPOCH) * 24 + value.hour
        seconds = hours * 3600 + value.minute * 60 + value.second + time.timezone
        if time.localtime(seconds).tm_isdst:
            offset = zone._dst_offset
        elif not value.fold:
            # An hour that comes twice, at the end of summer, comes in summer first.
            before = seconds - zone._dst_saved.total_seconds()
            if time.localtime(before).tm_isdst:
                offset = zone._dst_offset
    moment: datetime = datetime.combine(value, value.time(), UTC) - offset
    return moment
