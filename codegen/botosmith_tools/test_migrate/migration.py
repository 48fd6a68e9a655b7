"""Migrates tests in a project of their own, as users would."""

import ast
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from .. import ROOT

PACKAGE = "moto_aws"
_REPORT = "report.md"


@frozen
class Calls:
    """The calls of a report.

    Attributes:
        found: All of them.
        without_dicts: Those that are rewritten.
        with_dicts: Those that are rewritten, with the response converted to a dict.
        left: Those that stay.
    """

    found: int
    without_dicts: int
    with_dicts: int
    left: int


@frozen
class Migration:
    """What a migration did.

    Attributes:
        calls: The calls of its report.
        seconds: Its processor time.
        broken: The files that do not parse afterwards.
        unsettled: The files that a second migration changes.
    """

    calls: Calls
    seconds: float
    broken: list[str]
    unsettled: list[str]


def make_project(tests: Path, folder: Path) -> None:
    """Make a project with a copy of tests."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tests, folder / "tests")


def generate_sdk(folder: Path, paths: Iterable[str]) -> None:
    """Generate the SDK that a project needs.

    Args:
        folder: The project.
        paths: The tests that will use it.

    Raises:
        CalledProcessError: It cannot be generated.
    """
    # The checkout that the project is in has settings of its own.
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    used = [word for path in paths for word in ("--from", path)]
    _botosmith(folder, "init", *used, "--package", PACKAGE)
    _botosmith(folder, "generate")


def migrate(folder: Path, paths: Iterable[str]) -> Migration:
    """Migrate tests of a project, twice.

    Args:
        folder: The project.
        paths: The tests.

    Raises:
        CalledProcessError: They cannot be migrated.
    """
    # git does not have the files.
    command = ["migrate", *paths, "--write", "--force", "--quiet"]
    began = _seconds()
    _botosmith(folder, *command, "--report", _REPORT)
    seconds = _seconds() - began
    calls = read_report((folder / _REPORT).read_text("utf-8"))
    once = _content(folder)
    _botosmith(folder, *command)
    twice = _content(folder)
    broken = [name for name, data in once.items() if not _parses(data)]
    unsettled = [name for name in twice if twice[name] != once.get(name)]
    return Migration(calls, seconds, broken, unsettled)


def read_report(text: str) -> Calls:
    """Read how many calls a report finds, and count those that it lists."""
    found = re.search(r"^([\d,]+) calls found: ", text, re.MULTILINE)
    rows = text.partition("\n## Calls\n")[2].splitlines()
    results = [row.split(" | ")[2] for row in rows if row.startswith("| tests/")]
    return Calls(
        found=int(found[1].replace(",", "")) if found else 0,
        without_dicts=sum(result.startswith("rewritten") for result in results),
        with_dicts=sum(result.startswith("with to_dict") for result in results),
        left=sum(result.startswith("left") for result in results),
    )


def _botosmith(folder: Path, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "botosmith", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "codegen")},
        capture_output=True,
        text=True,
        check=True,
    )


def _seconds() -> float:
    """The processor time of all processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _content(folder: Path) -> Mapping[str, bytes]:
    files = (folder / "tests").rglob("*.py")
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def _parses(data: bytes) -> bool:
    try:
        ast.parse(data)
    except (SyntaxError, ValueError):
        return False
    return True
