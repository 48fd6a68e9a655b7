"""Runs mypy on an application."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

from ..errors import BotosmithError


@frozen(order=True)
class Problem:
    """An error that mypy reports.

    Attributes:
        file: The file, relative to the project's root if it is inside.
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
        project: The root of the project, whose settings for mypy apply.
        output: The folder that contains the SDK's package.
        target: The folder of the SDK, which is not checked itself.
        cache: mypy's cache, which two runs share so that common files are checked once.
        python: The interpreter whose packages the application uses.
    """

    project: Path
    output: Path
    target: Path
    cache: Path
    python: str


def check(run: MypyRun, paths: Sequence[str]) -> set[Problem]:
    """Check the files of an application.

    Args:
        run: How to run mypy.
        paths: Files and folders, relative to the project's root if they are inside.

    Raises:
        BotosmithError: mypy is not installed, or cannot check the files.
    """
    if find_spec("mypy") is None:
        raise BotosmithError("mypy is not installed, and preview needs it")
    search = [str(run.output), *filter(None, [os.environ.get("MYPYPATH")])]
    sdk = re.escape(Path(os.path.relpath(run.target, run.project)).as_posix())
    command = [sys.executable, "-m", "mypy", "--output=json", "--no-error-summary"]
    command += ["--hide-error-context", "--no-pretty", "--show-column-numbers"]
    command += [f"--cache-dir={run.cache}", f"--python-executable={run.python}"]
    command += [f"--exclude=^{sdk}/", "--", *paths]
    done = subprocess.run(
        command,
        cwd=run.project,
        env={**os.environ, "MYPYPATH": os.pathsep.join(search)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1):
        output = done.stderr.strip() or "\n".join(_messages(done.stdout))
        raise BotosmithError(f"mypy cannot check it\n{output}", " ".join(paths))
    return {p for p in _problems(done.stdout) if not _is_in_sdk(p, run)}


def _messages(output: str) -> Iterator[str]:
    for problem in _problems(output):
        yield f"{problem.file}:{problem.line}: {problem.message}"


def _problems(output: str) -> Iterator[Problem]:
    for line in output.splitlines():
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if found["severity"] == "error":
            yield Problem(
                file=found["file"],
                line=found["line"],
                column=found["column"],
                message=found["message"],
                code=found["code"] or "",
            )


def _is_in_sdk(problem: Problem, run: MypyRun) -> bool:
    """Whether an error is in the SDK itself."""
    return (run.project / problem.file).is_relative_to(run.target)
