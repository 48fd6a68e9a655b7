"""Servers on loopback."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeAlias

import pytest

from tests.asynchronous.opening import BACKENDS, chosen
from tests.support.rough_server import Answer, RoughServer

Serve: TypeAlias = Callable[[Answer], RoughServer]
"""Starts a server that runs until the test ends."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(RoughServer(answer).running())


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give tests the name of each HTTP library, or of the only one there is."""
    if "backend" in metafunc.fixturenames:
        names = sorted(BACKENDS) if chosen.wrapped else ["httptools"]
        metafunc.parametrize("backend", names)
