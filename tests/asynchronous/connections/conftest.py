"""A server on loopback, and connections to it."""

from collections.abc import AsyncIterator, Iterator

import pytest

from botosmith.runtime.asynchronous.connections.sending import Connections
from tests.asynchronous.connections.both import opened
from tests.asynchronous.connections.scripted import OK, Scripted, answering, scripted


@pytest.fixture
def server() -> Iterator[Scripted]:
    """A server that answers everything, unless a test sets another script."""
    with scripted(answering(OK)) as made:
        yield made


@pytest.fixture
async def made() -> AsyncIterator[Connections]:
    """Connections with the settings of most clients."""
    async with opened() as made:
        yield made
