"""Servers on loopback."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TypeAlias

import pytest

from tests.asynchronous.loopback.clients import BACKENDS
from tests.support.rough_server import Answer, RoughServer

Serve: TypeAlias = Callable[[Answer], RoughServer]
"""Starts a server that runs until the test ends."""


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers."""
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(RoughServer(answer).running())


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    """The name of each HTTP library."""
    name: str = request.param
    return name
