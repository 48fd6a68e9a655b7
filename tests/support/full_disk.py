"""A limit with errors of the system that are similar to those of a full disk."""

import resource
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def limited_files(size: int) -> Generator[None]:
    """Let this process write no file that is larger than `size`, in bytes."""
    before, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, hard))
