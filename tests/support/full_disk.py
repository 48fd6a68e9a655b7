"""A limit with errors of the system that are similar to those of a full disk."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest


@contextmanager
def limited_files(size: int) -> Generator[None]:
    """Let this process write no file that is larger than `size`, in bytes."""
    if sys.platform == "win32":
        pytest.skip("Windows does not limit the size of files")
    import resource

    before, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with pytest.MonkeyPatch.context() as patch:
        # Python 3.11 would keep a part of a compiled module, which it cannot import.
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.setenv("PYTHONDONTWRITEBYTECODE", "1")
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (before, hard))
