"""Waiting for a state of a thing, with asynchronous clients."""

from datetime import timedelta
from typing import TypeVar
from ..calls.wait_for import BaseWait
from ..shapes import Response

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)

class AsyncStatusWait(BaseWait[R, S]):
    """Waits for a state; what `wait_for` of asynchronous clients returns."""

    async def until(
        self,
        *states: S,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Wait until the thing is in one of some states, perhaps at once.

        It has the arguments, the result and the errors of `StatusWait.until`.
        """

    async def settled(
        self,
        *,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> R:
        """Wait until the thing is in a state that does not change by itself.

        It has the arguments, the result and the errors of `StatusWait.settled`.
        """

class AsyncStatusOrGoneWait(AsyncStatusWait[R, S]):
    """Waits for a state, or for the end of a thing."""

    async def gone(
        self,
        *,
        timeout: float | timedelta | None,
        delay: float | timedelta = 5,
        max_delay: float | timedelta = 60,
        jitter: bool = True,
    ) -> None:
        """Wait until the thing does not exist, or its state says that it is deleted.

        It has the arguments and the errors of `StatusOrGoneWait.gone`.
        """
