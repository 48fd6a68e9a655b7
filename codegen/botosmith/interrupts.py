"""Ends the program on Ctrl-C, wherever it is.

By default Python raises an exception, which other code may replace or drop, such as a
finalizer or an import. Here the signal handler itself ends the program, as `kill` would
end it, after it has released what the program holds.
"""

import os
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from types import FrameType
from typing import TypeVar

Held = TypeVar("Held")

_INTERRUPTED = 130

_releases: list[Callable[[], object]] = []


def end_program(signal_number: int, frame: FrameType | None) -> None:
    """Handle SIGINT: release what the program holds, and exit with code 130."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for release in reversed(_releases):
        # A stream refuses with a `RuntimeError` while it is being written to.
        with suppress(OSError, RuntimeError):
            release()
    os._exit(_INTERRUPTED)


@contextmanager
def held(
    acquire: Callable[[], Held], release: Callable[[Held], object]
) -> Generator[Held]:
    """Acquire something, and release it when the block ends, or on Ctrl-C.

    Args:
        acquire: Called first. If it starts a process, that never receives Ctrl-C.
        release: Called with what was acquired; again, if Ctrl-C interrupts it.
    """
    with defer_interrupts():
        thing = acquire()
        undo = partial(release, thing)
        _releases.append(undo)
    try:
        yield thing
    finally:
        undo()
        _releases.remove(undo)


@contextmanager
def defer_interrupts() -> Generator[None]:
    """Defer Ctrl-C until the block ends; on Windows, do nothing."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
