"""Running a coroutine by steps, and cancelling it at one of its suspension points."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from typing import Any


class Steps:
    """Counts the suspension points of all tasks of an event loop.

    At one of them, whichever task reaches it, the watched task is cancelled.
    """

    def __init__(self, stops_at: int, times: int = 1) -> None:
        """Cancel the task at a point, and so many `times` from there on."""
        self._stops = range(stops_at, stops_at + times)
        self._passed = 0
        self._watched: asyncio.Task[Any] | None = None

    async def cancelled(self, make: Callable[[], Coroutine[Any, Any, Any]]) -> bool:
        """Run a coroutine in a task; return whether it was cancelled before its end."""
        loop = asyncio.get_running_loop()
        loop.set_task_factory(self._make_task)  # type: ignore[arg-type]  # 3.11 to 3.14 differ
        try:
            self._watched = task = loop.create_task(make())
            await asyncio.wait([task])
        finally:
            loop.set_task_factory(None)
        if task.cancelled():
            return True
        task.result()
        return False

    def _make_task(
        self,
        loop: asyncio.AbstractEventLoop,
        coroutine: Coroutine[Any, Any, Any],
        **options: Any,
    ) -> asyncio.Task[Any]:
        stepped = _Stepped(coroutine, self._pass)
        return asyncio.Task(stepped, loop=loop, **options)

    def _pass(self) -> None:
        self._passed += 1
        if self._passed in self._stops and self._watched is not None:
            self._watched.cancel()


class _Stepped(Coroutine[Any, Any, Any]):
    """A coroutine that calls a function at each of its suspension points."""

    def __init__(
        self, coroutine: Coroutine[Any, Any, Any], suspended: Callable[[], None]
    ) -> None:
        self._coroutine = coroutine
        self._suspended = suspended

    def send(self, value: Any, /) -> Any:
        waited_for = self._coroutine.send(value)
        self._suspended()
        return waited_for

    def throw(self, *error: Any) -> Any:
        waited_for = self._coroutine.throw(*error)
        self._suspended()
        return waited_for

    def close(self) -> None:
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return (yield from self._coroutine.__await__())
