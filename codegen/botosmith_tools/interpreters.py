"""Finds the Python interpreters of this machine."""

import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

from .requirements import pyproject

# Prints what `Interpreter` has.
_DESCRIBE = (
    "import platform, sys, venv; print(platform.python_version(), sys.executable)"
)
_CLASSIFIER = re.compile(r"Programming Language :: Python :: (3\.\d+)")


@frozen
class Interpreter:
    """An interpreter that runs.

    Attributes:
        version: The version, as `platform.python_version` returns it.
        path: The program.
    """

    version: str
    path: Path

    @property
    def series(self) -> str:
        """The first two numbers of the version: `3.13`."""
        return ".".join(self.version.split(".")[:2])


def declared_series() -> list[str]:
    """The versions that the classifiers in pyproject.toml name, such as `3.13`."""
    classifiers: list[str] = pyproject()["project"]["classifiers"]
    return [match[1] for c in classifiers if (match := _CLASSIFIER.fullmatch(c))]


def find_interpreters(programs: Iterable[str] = ()) -> Mapping[str, Interpreter]:
    """Find the interpreters of Python 3.11 and newer, sorted by version.

    A program on PATH that does not run, such as a shim of a version manager, is
    skipped.

    Args:
        programs: Programs that have precedence over those on PATH.

    Returns:
        The first interpreter of each series, by the series.

    Raises:
        RuntimeError: One of the given programs does not run, or is too old.
    """
    by_series: dict[str, Interpreter] = {}
    for named in programs:
        interpreter = _describe(named)
        if interpreter is None or _order(interpreter.series) < (3, 11):
            raise RuntimeError(f"{named}: does not run as Python 3.11 or newer")
        by_series.setdefault(interpreter.series, interpreter)
    for series, program in _on_path():
        if series not in by_series and (interpreter := _describe(str(program))):
            by_series[series] = interpreter
    return dict(sorted(by_series.items(), key=lambda item: _order(item[0])))


def _on_path() -> Iterator[tuple[str, Path]]:
    """The programs `python3.11` and so on, in the order of PATH."""
    for folder in os.get_exec_path():
        for program in sorted(Path(folder).glob("python3.*")):
            series = program.name.removeprefix("python")
            if re.fullmatch(r"3\.\d+", series) and _order(series) >= (3, 11):
                yield series, program


def _describe(program: str) -> Interpreter | None:
    """Run a program; return None if it cannot make environments."""
    command = [program, "-I", "-c", _DESCRIBE]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        version, _, path = done.stdout.strip().partition(" ")
    except (OSError, subprocess.CalledProcessError):
        return None
    return Interpreter(version, Path(path))


def _order(series: str) -> tuple[int, ...]:
    return tuple(map(int, series.split(".")))
