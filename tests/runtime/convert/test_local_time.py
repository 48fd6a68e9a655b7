"""Local times are converted to UTC as by dateutil, even in ambiguous hours."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from importlib import import_module
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.convert import timestamps
from botosmith.runtime.convert.timestamps import as_utc
from tests.support.time_zone import local_time_zone

# Untyped, because the stubs would be a dependency for one test.
_tz: Any = import_module("dateutil.tz")

ZONES = (
    "UTC",
    "Asia/Kathmandu",
    "America/New_York",
    # Clocks change at midnight.
    "America/Havana",
    "America/St_Johns",
    "Australia/Lord_Howe",
    # Clocks change by two hours.
    "Antarctica/Troll",
    # Winter time is negative daylight saving time.
    "Europe/Dublin",
    # Daylight saving time ends during Ramadan.
    "Africa/Casablanca",
    # Had daylight saving time and another offset in the past.
    "Europe/Moscow",
    "EST5EDT,M3.2.0,M11.1.0",
)


@pytest.fixture(scope="module", params=ZONES)
def zone(request: pytest.FixtureRequest) -> Iterator[tzinfo]:
    with local_time_zone(request.param):
        yield _tz.tzlocal()


def check(value: datetime) -> None:
    theirs = value.astimezone(UTC)
    # By the converter of the class of the time zone, as codecs do.
    ours = timestamps.TO_UTC.get(value.tzinfo.__class__, as_utc)(value)
    assert isinstance(ours, datetime)
    assert (ours, ours.tzinfo, ours.fold) == (theirs, UTC, theirs.fold)


@pytest.mark.parametrize("month", [3, 4, 10, 11])
def test_every_half_hour_in_months_with_clock_changes(zone: tzinfo, month: int) -> None:
    start = datetime(2024, month, 1, 0, 0, 59, 999_999, zone)
    for number in range(2 * 24 * 30):
        value = start + timedelta(minutes=30 * number)
        check(value)
        check(value.replace(fold=1))


# One day from either limit, so that the times exist in all time zones.
times = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30))


@given(times, st.sampled_from([0, 1]))
def test_random_local_times(zone: tzinfo, time: datetime, fold: int) -> None:
    check(time.replace(tzinfo=zone, fold=fold))


@given(st.floats(-(2.0**31), 2.0**32))
def test_timestamps_as_botocore_makes_them(zone: tzinfo, seconds: float) -> None:
    check(datetime.fromtimestamp(seconds, zone))


@pytest.mark.parametrize(
    "other",
    [
        _tz.tzutc(),
        _tz.tzoffset(None, 3600),
        _tz.gettz("Europe/Paris"),
        ZoneInfo("Europe/Paris"),
        timezone(timedelta(hours=-3)),
        UTC,
    ],
    ids=repr,
)
def test_other_time_zones(other: tzinfo) -> None:
    for hour in range(24):
        for fold in (0, 1):
            check(datetime(2024, 10, 27, hour, 30, tzinfo=other, fold=fold))


def test_subclasses_of_datetime() -> None:
    class Moment(datetime):
        pass

    value = Moment(2024, 1, 1, tzinfo=_tz.tzlocal())
    assert as_utc(value) == value
    assert type(as_utc(value)) is type(value.astimezone(UTC))


def test_dateutil_without_the_known_private_attributes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(timestamps, "_ATTRIBUTES", ("_gone",))
    monkeypatch.setattr(timestamps, "TO_UTC", {})
    for _ in range(2):
        check(datetime(2024, 7, 1, tzinfo=_tz.tzlocal()))
