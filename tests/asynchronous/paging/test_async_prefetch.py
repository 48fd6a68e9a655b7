"""`prefetch=True` requests one page ahead, in a task that ends with the iterator."""

import asyncio
import gc
from collections.abc import AsyncGenerator
from contextlib import aclosing
from contextvars import ContextVar

import pytest

from botosmith.runtime.asynchronous.prefetch import prefetched

pytestmark = pytest.mark.anyio


class Gate:
    """Counts the values asked for, and gives each when it is released."""

    def __init__(self) -> None:
        self.released = asyncio.Semaphore(0)
        self.count = 0
        self.ended = False

    async def values(self) -> AsyncGenerator[int]:
        try:
            while True:
                self.count += 1
                await self.released.acquire()
                yield self.count
        finally:
            self.ended = True


async def settle() -> None:
    """Let all other tasks run until they wait."""
    for _ in range(10):
        await asyncio.sleep(0)


def others() -> int:
    """How many tasks there are besides those of the test."""
    return len(asyncio.all_tasks()) - BEFORE[0]


BEFORE = [0]


@pytest.fixture(autouse=True)
async def _no_tasks_are_left() -> AsyncGenerator[None]:
    BEFORE[0] = len(asyncio.all_tasks())
    yield
    assert others() == 0


async def test_next_page_is_requested_while_the_caller_works() -> None:
    gate = Gate()
    numbers = prefetched(gate.values())
    gate.released.release()
    assert await anext(numbers) == 1
    await settle()
    assert gate.count == 2
    assert others() == 1
    await numbers.aclose()
    assert gate.ended


@pytest.mark.parametrize("way", ["close", "abandon", "fail", "cancel"])
@pytest.mark.usefixtures("new_garbage_only")
async def test_task_ends_with_the_iterator(way: str) -> None:
    gate = Gate()
    gate.released.release()
    numbers = prefetched(gate.values())
    assert await anext(numbers) == 1
    await settle()
    if way == "close":
        await numbers.aclose()
    elif way == "abandon":
        del numbers
        gc.collect()
        await settle()
    elif way == "fail":
        with pytest.raises(LookupError):
            async with aclosing(numbers):
                raise LookupError
    else:
        waiting = asyncio.ensure_future(anext(numbers))
        await settle()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await settle()
    assert gate.ended
    assert gate.count == 2
    assert others() == 0


@pytest.mark.usefixtures("new_garbage_only")
async def test_failed_page_that_nobody_takes_is_not_reported() -> None:
    reports: list[object] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: reports.append(context))

    async def values() -> AsyncGenerator[int]:
        yield 1
        raise LookupError

    async with aclosing(prefetched(values())) as numbers:
        await anext(numbers)
        await settle()
    gc.collect()
    await settle()
    assert reports == []


async def test_task_has_the_callers_context_variables() -> None:
    variable = ContextVar("variable", default="unset")

    async def seen() -> AsyncGenerator[str]:
        while True:
            yield variable.get()

    variable.set("first")
    async with aclosing(prefetched(seen())) as values:
        assert await anext(values) == "first"
        await settle()
        variable.set("second")
        assert [await anext(values), await anext(values)] == ["first", "second"]
