"""Local time elsewhere."""

import time
from collections.abc import Generator
from contextlib import contextmanager

import pytest


@contextmanager
def local_time_of(zone: str) -> Generator[None]:
    """Let the system's local time be that of a zone.

    Args:
        zone: As the environment variable `TZ` takes it.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        yield
    time.tzset()
