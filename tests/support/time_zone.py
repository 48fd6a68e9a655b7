"""Changes the local time of this process."""

import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

import pytest


@contextmanager
def local_time_zone(zone: str) -> Generator[None]:
    """Use the local time of a time zone while the block runs."""
    if sys.platform == "win32":
        pytest.skip("Windows does not change the time zone of a process")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        try:
            yield
        finally:
            patch.undo()
            time.tzset()
