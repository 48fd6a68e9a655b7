"""Finds the Python files of a program."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from ..errors import BotosmithError, convert_os_errors
from ..processes import Progress, no_progress

T = TypeVar("T")

_LEFT_OUT = frozenset({"__pycache__", "node_modules"})


class Files:
    """The Python files of a program, which are read three times.

    Attributes:
        paths: The files.
        failures: Why some were skipped.
    """

    def __init__(self, paths: Iterable[Path], progress: Progress = no_progress) -> None:
        """Find the files in folders.

        Args:
            paths: Files and folders.
            progress: Called after each file is read, three times for each.

        Raises:
            BotosmithError: A path does not exist, or a folder cannot be read.
        """
        self.paths = python_files(paths)
        self.failures: dict[Path, BotosmithError] = {}
        self._progress = progress
        self._read = 0
        progress(0, 3 * len(self.paths), "")

    def each(self, job: Callable[[Path, bytes], T]) -> Iterator[T]:
        """Do something with the content of each file, if nothing failed with it."""
        for path in self.paths:
            if path not in self.failures:
                try:
                    with convert_os_errors(path, "read"):
                        content = path.read_bytes()
                    yield job(path, content)
                except BotosmithError as error:
                    self.failures[path] = error
                except RecursionError:
                    problem = BotosmithError("nested too deeply", str(path))
                    self.failures[path] = problem
            self._read += 1
            self._progress(self._read, 3 * len(self.paths), str(path))


def python_files(paths: Iterable[Path]) -> list[Path]:
    """The Python files in folders, in their order, and all files that are named.

    Hidden folders, virtual environments, generated SDKs and links to folders are left
    out.

    Raises:
        BotosmithError: A path does not exist, or a folder cannot be read.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found |= dict.fromkeys(_inside(path))
        elif path.exists():
            found[path] = None
        else:
            raise BotosmithError("does not exist", str(path))
    return [*found]


def _inside(root: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise error

    with convert_os_errors(root, "read"):
        for name, folders, files in os.walk(root, onerror=refuse):
            folder = Path(name)
            folders[:] = sorted(one for one in folders if _is_searched(folder / one))
            for file in sorted(files):
                if file.endswith(".py") and (folder / file).is_file():
                    yield folder / file


def _is_searched(folder: Path) -> bool:
    is_sdk = (folder / "botosmith.lock").exists() and (folder / "_runtime").is_dir()
    return not (
        is_sdk
        or folder.name.startswith(".")
        or folder.name in _LEFT_OUT
        or (folder / "pyvenv.cfg").exists()
    )
