"""From local time to UTC, for botocore's timestamps: most of them are in local time.

Their zone, dateutil's `tzlocal`, looks three times into the system's tables to tell
whether it is summer, where one or two looks will do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

# What `_from_local` knows of a zone. Nobody promises these to be there.
_ATTRIBUTES = ("_hasdst", "_std_offset", "_dst_offset", "_dst_saved")

_EPOCH = date(1970, 1, 1).toordinal()
_combine = datetime.combine


def conversion(zone: tzinfo) -> Callable[[datetime], datetime]:
    """Get a function that does as `value.astimezone(UTC)`.

    Args:
        zone: The zone of the value, or another of its class.
    """
    cls = zone.__class__
    is_local = (
        cls.__module__.startswith("dateutil.")
        and cls.__name__ == "tzlocal"
        and all(hasattr(zone, name) for name in _ATTRIBUTES)
    )
    return _from_local if is_local else _plainly


def _plainly(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _from_local(value: datetime) -> datetime:
    zone: Any = value.tzinfo  # has `_ATTRIBUTES`
    if value.__class__ is not datetime:
        return _plainly(value)
    offset = _offset(value, zone) if zone._hasdst else zone._std_offset
    moment = _combine(value, value.time(), UTC)
    # Most servers are in UTC. A difference has no fold.
    return moment - offset if offset or moment.fold else moment


def _offset(value: datetime, zone: Any) -> timedelta:
    """The offset of a local time, where there is a summer."""
    hours = (value.toordinal() - _EPOCH) * 24 + value.hour
    seconds = hours * 3600 + value.minute * 60 + value.second + time.timezone
    # An hour that comes twice, at the end of summer, comes in summer first.
    is_summer = time.localtime(seconds).tm_isdst or (
        not value.fold
        and time.localtime(seconds - zone._dst_saved.total_seconds()).tm_isdst
    )
    offset: timedelta = zone._dst_offset if is_summer else zone._std_offset
    return offset
