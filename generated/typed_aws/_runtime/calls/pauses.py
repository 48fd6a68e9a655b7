"""The pauses between the calls of a wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from math import inf
from random import uniform


class Pauses:
    """Pauses that become longer, until the time of a wait is over."""

    def __init__(
        self,
        now: Callable[[], float],
        times: tuple[float | timedelta | None, float | timedelta, float | timedelta],
        jitter: bool,
    ) -> None:
        """Start to wait, by a clock; `Client.wait_until` describes the arguments."""
        timeout, delay, max_delay = times
        self._delay = seconds("delay", delay)
        self._max_delay = seconds("max_delay", max_delay)
        self._jitter = jitter
        self._now = now
        self._end = inf if timeout is None else now() + seconds("timeout", timeout)

    def next(self) -> float | None:
        """Say how long to pause, in seconds; `None` if the time is over."""
        delay = self._delay
        self._delay = max(delay, min(2 * delay, self._max_delay))
        pause = uniform(delay / 2, delay) if self._jitter else delay
        left = self._end - self._now()
        return min(pause, left) if left > 0 else None


def seconds(name: str, time: float | timedelta) -> float:
    """Convert a time to seconds; raise `ValueError` if it is negative."""
    value = time.total_seconds() if isinstance(time, timedelta) else time
    if not value >= 0:  # NaN neither
        raise ValueError(f"{name} must be at least 0, not {time!r}")
    return value
