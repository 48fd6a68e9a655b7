"""What all processes of a test run share, so that only one of them makes it."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.patience import PATIENCE


def run_folder(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of a test run share."""
    base = factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def make_once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Fill a folder, unless another process does so; then wait for it."""
    made, failed = (folder.with_name(f"{folder.name}.{end}") for end in ("yes", "no"))
    try:
        folder.mkdir()
    except FileExistsError:
        deadline = time.monotonic() + PATIENCE
        while not made.exists():
            if failed.exists() or time.monotonic() > deadline:
                pytest.fail(f"another process did not make {folder.name}")
            time.sleep(0.05)
    else:
        try:
            make(folder)
        except BaseException:
            failed.touch()
            raise
        made.touch()
    return folder
