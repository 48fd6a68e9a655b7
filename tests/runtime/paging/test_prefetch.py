"""`prefetch=True` requests one page ahead, with the same results."""

import asyncio
import gc
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from typing import TypeVar

import pytest

from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.prefetch import prefetched
from botosmith.runtime.shapes import Request, Response
from botosmith_tools.client_kinds import Asynchronous, ClientKind
from tests.runtime.paging.both_paginators import Script, typed
from tests.runtime.paging.sample_paginators import PlainPaginator
from tests.support.patience import PATIENCE

R = TypeVar("R", bound=Response)

PAGES = [
    {
        "Things": [{"Name": f"{page}.{item}"} for item in range(2)],
        "NextToken": f"{page}",
    }
    for page in range(50)
]
PAGES.append({"Things": [{"Name": "last"}]})


class Gate:
    """Counts the values asked for, and gives each when it is released."""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self.answers = threading.Semaphore(0)
        self.count = 0

    def __iter__(self) -> Iterator[int]:
        while True:
            self.count += 1
            self.asked.release()
            assert self.answers.acquire(timeout=PATIENCE)
            yield self.count


def prefetchers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def wait_for_threads() -> None:
    for thread in prefetchers():
        thread.join(PATIENCE)
    assert not prefetchers()


async def tasks() -> int:
    """Let all tasks run until they wait or end; how many there are then."""
    for _ in range(10):
        await asyncio.sleep(0)
    return len(asyncio.all_tasks())


def settle(kind: ClientKind) -> None:
    """Wait until the next page has arrived."""
    if kind.is_async:
        kind.result(tasks())
    else:
        wait_for_threads()


@pytest.fixture(autouse=True)
def _no_threads_and_tasks_are_left(asynchronous: Asynchronous) -> Iterator[None]:
    before = asynchronous.result(tasks())
    yield
    wait_for_threads()
    assert asynchronous.result(tasks()) == before


def test_prefetch_requests_the_next_page_while_the_caller_works() -> None:
    gate = Gate()
    numbers = prefetched(iter(gate))
    gate.answers.release()
    assert next(numbers) == 1
    for _ in range(2):
        assert gate.asked.acquire(timeout=PATIENCE)
    assert gate.count == 2
    gate.answers.release()
    numbers.close()


def test_prefetch_is_never_more_than_one_page_ahead(kind: ClientKind) -> None:
    script = Script(PAGES)
    pages = typed(kind, PlainPaginator, script, prefetch=True)
    for position, _ in enumerate(kind.iterate(pages), 1):
        settle(kind)
        assert len(script.requests) == min(position + 1, len(PAGES))


def test_prefetch_requests_no_page_beyond_max_items(kind: ClientKind) -> None:
    script = Script(PAGES)
    config = PaginationConfig(max_items=4)
    pages = typed(kind, PlainPaginator, script, config, prefetch=True)
    assert len(kind.listed(pages)) == 2
    settle(kind)
    assert len(script.requests) == 2


class BrokenPage(BaseException):
    """An error that `except Exception` does not catch."""


class Broken(Script):
    """A service that fails at the third page."""

    def send(self, request: Request[R], /) -> R:
        if len(self.requests) == 2:
            raise BrokenPage
        return super().send(request)


def test_prefetch_raises_the_error_of_a_page_in_its_place(kind: ClientKind) -> None:
    pages = typed(kind, PlainPaginator, Broken(PAGES), prefetch=True)
    iterator = aiter(pages) if kind.is_async else iter(pages)
    for _ in range(2):
        next(kind.iterate(iterator))
        settle(kind)
    with pytest.raises(BrokenPage):
        next(kind.iterate(iterator))
    assert kind.listed(iterator) == []


def test_prefetch_in_a_fork_without_its_thread_is_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def end(_: object) -> None:
        """Fetch nothing, as the threads that a fork does not take along."""

    module = "botosmith.runtime.paging.prefetch"
    monkeypatch.setattr(f"{module}.Thread.run", end)
    with pytest.raises(RuntimeError, match="was forked while a page was fetched"):
        next(prefetched(iter([1])))


def test_resume_token_with_prefetch_is_that_of_the_current_page(
    kind: ClientKind,
) -> None:
    config = PaginationConfig(max_items=3)
    pages = typed(kind, PlainPaginator, Script(PAGES), config, prefetch=True)
    iterator = kind.iterate(pages)
    next(iterator)
    settle(kind)
    assert pages.resume_token is None
    next(iterator)
    assert pages.resume_token is not None
    assert list(iterator) == []


@pytest.mark.parametrize("way", ["close", "abandon"])
@pytest.mark.usefixtures("new_garbage_only")
def test_prefetch_threads_end_with_the_iterator(way: str) -> None:
    gate = Gate()
    numbers = prefetched(iter(gate))
    gate.answers.release()
    next(numbers)
    if way == "close":
        numbers.close()
    else:
        del numbers
        gc.collect()
    # The thread ends once the page that it has requested arrives.
    assert len(prefetchers()) == 1
    gate.answers.release()
    wait_for_threads()
    assert gate.count == 2


def test_prefetch_thread_has_the_callers_context_variables() -> None:
    variable = ContextVar("variable", default="unset")

    def seen() -> Iterator[str]:
        while True:
            yield variable.get()

    variable.set("first")
    values = prefetched(seen())
    assert next(values) == "first"
    wait_for_threads()
    variable.set("second")
    assert [next(values), next(values)] == ["first", "second"]
