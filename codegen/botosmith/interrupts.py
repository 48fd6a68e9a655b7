"""Keeps Ctrl-C from leaving folders half moved or half removed.

Wherever Ctrl-C arrives, it raises `KeyboardInterrupt`, and the blocks that the
exception leaves remove what they made. Only the removal itself, and what must happen as
a whole, need to be protected.
"""

import shutil
import signal
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def defer_interrupts() -> Generator[None]:
    """Let Ctrl-C wait until the block ends.

    Processes that start in the block never receive Ctrl-C. On Windows the block has no
    effect.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def temporary_folder(prefix: str, parent: Path | None = None) -> Generator[Path]:
    """Make a temporary folder, and remove it with all its content in the end.

    Args:
        prefix: What its name starts with.
        parent: The folder to make it in, instead of the system's.
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    try:
        yield folder
    finally:
        with defer_interrupts():
            shutil.rmtree(folder, ignore_errors=True)
