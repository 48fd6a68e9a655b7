"""The task that requests one page ahead: its errors and its context."""

import asyncio
import gc
from collections.abc import AsyncGenerator
from contextlib import aclosing
from contextvars import ContextVar

import pytest

from botosmith.runtime.asynchronous.prefetch import prefetched

pytestmark = pytest.mark.anyio


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
