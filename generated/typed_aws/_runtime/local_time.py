"""From local time to UTC, for botocore's timestamps: most of them are in local time.

Their zone, dateutil's `tzlocal`, looks three times into the system's tables to tell
whether it is summer, where one or two looks will do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, tzinfo
from typing import Any

# What `_from_local` knows of a zone. Nobody promises these to be there.
_ATTRIBUTES = ("_hasdst", "_std_offset", "_dst_offset", "_dst_saved")

_EPOCH = date(1970, 1, 1).toordinal()


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
    if value.__class__ is not datetime:
        return _plainly(value)
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
