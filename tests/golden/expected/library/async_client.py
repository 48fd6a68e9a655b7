"""The asynchronous client of Example Library."""

from __future__ import annotations

from .._runtime.asynchronous.client import AsyncClient
from .client import LibraryClient


class AsyncLibraryClient(AsyncClient, calls=LibraryClient):
    """A library, written for the tests of the generator."""
