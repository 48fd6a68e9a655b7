"""Servers on loopback."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Protocol

import pytest

from tests.asynchronous.opening import BACKENDS, chosen
from tests.support.rough_server import Answer, Received, RoughServer, http_response


def _nothing(_: Received) -> list[bytes]:
    return [http_response(b"{}")]


class Serve(Protocol):
    """Starts a server that runs until the test ends, and lists nothing by default."""

    def __call__(self, answer: Answer = _nothing, /) -> RoughServer: ...


@pytest.fixture
def serve() -> Iterator[Serve]:
    with ExitStack() as stack:

        def serve(answer: Answer = _nothing) -> RoughServer:
            return stack.enter_context(RoughServer(answer).running())

        yield serve


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give tests the name of each HTTP library, or of the only one there is."""
    if "backend" in metafunc.fixturenames:
        names = sorted(BACKENDS) if chosen.wrapped else ["httptools"]
        metafunc.parametrize("backend", names)
