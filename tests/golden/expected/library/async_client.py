"""The asynchronous client of Example Library."""

from __future__ import annotations

from .._runtime.asynchronous.client import AsyncClient, coroutines_of
from .client import LibraryClient


@coroutines_of(LibraryClient)
class AsyncLibraryClient(AsyncClient):
    """A library, written for the tests of the generator."""
