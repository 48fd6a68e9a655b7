"""The resident memory of further clients."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

_CLIENTS = 5


def further_client(make: Callable[[], object]) -> float:
    """The resident memory of a client that is not the first, in bytes.

    Args:
        make: Makes a client.
    """
    made = [make(), make()]
    before = _resident()
    made += [make() for _ in range(_CLIENTS)]
    return (_resident() - before) / _CLIENTS


def _resident() -> int:
    gc.collect()
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
