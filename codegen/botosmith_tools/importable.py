"""Makes generated packages importable temporarily."""

import importlib
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def importable(folder: Path) -> Generator[None]:
    """Let the packages of a folder be imported while the block runs.

    After the block, the folder is off the import path and its modules are forgotten, so
    that another package of the same name can be imported from another folder.

    Args:
        folder: The folder that holds the packages.
    """
    entry = str(folder.resolve())
    sys.path[:0] = [entry]
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(entry)
        for name, module in list(sys.modules.items()):
            file: str = getattr(module, "__file__", None) or ""
            if file.startswith(entry + os.sep):
                del sys.modules[name]
