"""The attempts of a wait, with pauses that become longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from math import inf
from random import uniform
from typing import TYPE_CHECKING, Any

from ..errors import ServiceError, response_of

if TYPE_CHECKING:
    from ..steps import Steps


def attempts(
    call: Callable[[], object],
    judge: Callable[[Any], bool | None],
    judge_error: Callable[[ServiceError], bool | None],
    failure: Callable[[bool, Any, Any], Exception],
    now: Callable[[], float],
    times: tuple[float | timedelta | None, float | timedelta, float | timedelta],
    jitter: bool,
) -> Steps[Any]:
    """Call until what is waited for is there.

    Args:
        call: Calls once.
        judge: Says of a response whether it is there; false if it cannot be any more,
            and `None` if it may be later.
        judge_error: Says it of an error, which is raised if it is false.
        failure: Makes the error of the wait. It gets whether the time is over, the last
            response, and what botocore has as the response of an error.
        now: The clock of the wait.
        times: The timeout, the first and the longest delay, which `Client.wait_until`
            describes.
        jitter: Whether pauses are random, as described there.

    Returns:
        The response; `None` if it was an error.
    """
    timeout, delay, max_delay = times
    pause, longest = seconds("delay", delay), seconds("max_delay", max_delay)
    end = inf if timeout is None else now() + seconds("timeout", timeout)
    while True:
        try:
            response = yield call
        except ServiceError as error:
            judged = judge_error(error)
            if judged:
                return None
            if judged is False:
                raise
            if (left := end - now()) <= 0:
                raise failure(True, None, response_of(error)) from error
        else:
            judged = judge(response)
            if judged:
                return response
            if judged is False or (left := end - now()) <= 0:
                raise failure(judged is None, response, None)
        yield min(pause * uniform(0.5, 1) if jitter else pause, left)
        pause = max(pause, min(2 * pause, longest))


def seconds(name: str, time: float | timedelta) -> float:
    """Convert a time to seconds; raise `ValueError` if it is negative."""
    value = time.total_seconds() if isinstance(time, timedelta) else time
    if not value >= 0:  # NaN neither
        raise ValueError(f"{name} must be at least 0, not {time!r}")
    return value
