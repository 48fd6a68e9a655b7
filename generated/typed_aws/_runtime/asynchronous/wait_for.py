"""Waiting for a state of a thing, with asynchronous clients."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from ..calls.wait_for import BaseWait, is_gone, is_settled
from ..shapes import Response

R = TypeVar("R", bound=Response)
S = TypeVar("S", bound=str)


class AsyncStatusWait(BaseWait[R, S]):
    """Waits for a state; what `wait_for` of asynchronous clients returns."""

    if not TYPE_CHECKING:

        def __getattribute__(self, name: str) -> object:
            # A coroutine that is never awaited warns by itself.
            if name in ("until", "settled", "gone"):
                self._is_used = True
            return super().__getattribute__(name)

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
        times = timeout, delay, max_delay
        reached: R = await self._until(states, times, jitter)
        return reached

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
        times = timeout, delay, max_delay
        settled: R = await self._wait("settled", is_settled, times, jitter)
        return settled


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
        times = timeout, delay, max_delay
        await self._wait("gone", is_gone, times, jitter)
