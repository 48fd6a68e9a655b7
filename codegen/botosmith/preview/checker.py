"""Runs mypy on an application."""

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from attrs import frozen

from ..errors import BotosmithError
from ..processes import describe_failure, run_program

_PROGRAM = Path(__file__).with_name("run_mypy.py")


@frozen(order=True)
class Problem:
    """An error that mypy reports.

    Attributes:
        file: The file, relative to a folder: the one that mypy runs in, or in reports
            the project's root.
        line: The line, starting at 1.
        column: The column, starting at 0.
        message: What is wrong.
        code: mypy's code for the error, such as "call-arg".
    """

    file: str
    line: int
    column: int
    message: str
    code: str


@frozen(kw_only=True)
class MypyRun:
    """How mypy runs.

    Attributes:
        folder: The folder to run mypy in, whose settings for mypy apply.
        output: The folder that contains the SDK's package.
        target: The folder of the SDK, which is not checked itself.
        scratch: A folder for mypy's files. Runs in the same folder, or its mirror,
            share it, and so mypy's cache, so that common files are checked once. For
            runs in others, mypy could mistake a file there for one with the same name.
        python: The interpreter whose packages the application uses.
    """

    folder: Path
    output: Path
    target: Path
    scratch: Path
    python: str


@frozen(kw_only=True)
class _Result:
    """mypy's two outputs, and its exit code."""

    output: str
    errors: str
    status: int


def check(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
    """Check the files of an application.

    Args:
        run: How to run mypy.
        paths: Files and folders, relative to the folder that mypy runs in.

    Raises:
        BotosmithError: mypy is not installed, or cannot check the files.
    """
    if find_spec("mypy") is None:
        raise BotosmithError("mypy is not installed, and preview needs it")
    result = _run_mypy(run, paths)
    problems = set(_problems(result.output))
    if result.status not in (0, 1):
        messages = "\n".join(f"{p.file}:{p.line}: {p.message}" for p in problems)
        reason = result.errors.strip() or messages or result.output.strip()
        raise BotosmithError(f"mypy cannot check it\n{reason}")
    if result.status == 1 and not problems:
        raise BotosmithError(f"mypy's report cannot be read\n{result.output.strip()}")
    return {problem for problem in problems if not _is_in_sdk(problem, run)}


def _run_mypy(run: MypyRun, paths: Sequence[str]) -> _Result:
    search = [str(run.output), *filter(None, [os.environ.get("MYPYPATH")])]
    file = run.scratch / "result.json"
    file.unlink(missing_ok=True)
    # Without `-B`, plugins in the project would be compiled there.
    command = [sys.executable, "-B", str(_PROGRAM), str(file), str(run.scratch)]
    command += ["--output=json", "--no-error-summary"]
    command += ["--hide-error-context", "--no-pretty", "--show-column-numbers"]
    command += ["--no-install-types", "--interactive"]
    command += [f"--cache-dir={run.scratch / 'cache'}"]
    command += [f"--python-executable={run.python}"]
    if run.target.is_relative_to(run.folder):
        sdk = re.escape(run.target.relative_to(run.folder).as_posix())
        command.append(f"--exclude=^{sdk}/")
    command += ["--", *paths]
    # Workers would write files into the working folder.
    environment = {"MYPYPATH": os.pathsep.join(search), "MYPY_NUM_WORKERS": "0"}
    done = run_program(command, folder=run.folder, environment=environment)
    try:
        return _Result(**json.loads(file.read_text("utf-8")))
    except (OSError, TypeError, ValueError) as error:
        said = done.stderr.partition("Traceback (most recent call last)")[0]
        reason = f"{describe_failure(done)}\n{said.strip()}".strip()
        raise BotosmithError(f"mypy did not finish: {reason}") from error


def _problems(output: str) -> Iterator[Problem]:
    for line in output.splitlines():
        try:
            entry: Any = json.loads(line)
        except ValueError:
            continue
        if entry.__class__ is dict and entry["severity"] == "error":
            yield Problem(
                file=entry["file"],
                line=entry["line"],
                column=entry["column"],
                message=entry["message"],
                code=entry["code"] or "",
            )


def _is_in_sdk(problem: Problem, run: MypyRun) -> bool:
    """Whether an error is in the SDK itself."""
    return (run.folder / problem.file).is_relative_to(run.target)
