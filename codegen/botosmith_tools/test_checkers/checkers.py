"""How each type checker is run, and what it reports."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from .environments import VARIABLES


@frozen
class Problem:
    """What a type checker reports."""

    file: str
    line: int
    code: str
    message: str


def check(checker: str, programs: Path, python: Path, folder: Path) -> list[Problem]:
    """Run a type checker on a project, in its strictest documented mode.

    Args:
        checker: Its name.
        programs: The folder that has it.
        python: The interpreter of the environment that the project runs in.
        folder: The project.

    Raises:
        RuntimeError: The type checker failed.
    """
    options, read = _CHECKERS[checker]
    command = [str(programs / checker), *options(python, folder)]
    done = subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, **VARIABLES},
    )
    # 1 means that there are errors, other codes that the type checker failed.
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{checker}: {done.stdout}{done.stderr}")
    return list(read(done.stdout, folder))


def _mypy_options(python: Path, folder: Path) -> list[str]:
    cache = python.parents[1] / "mypy_cache"
    return [
        "--config-file=",
        "--strict",
        "--explicit-package-bases",
        f"--python-executable={python}",
        f"--cache-dir={cache}",
        "--output=json",
        ".",
    ]


def _read_mypy(output: str, folder: Path) -> Iterator[Problem]:
    for line in output.splitlines():
        one = json.loads(line)
        if one["severity"] == "error":
            code = one["code"] or "syntax"
            yield Problem(one["file"], one["line"], code, one["message"])


def _pyright_options(python: Path, folder: Path) -> list[str]:
    return ["--outputjson", "--pythonpath", str(python), "--project", str(folder)]


def _read_pyright(output: str, folder: Path) -> Iterator[Problem]:
    for one in json.loads(output)["generalDiagnostics"]:
        if one["severity"] in ("error", "warning"):
            file = str(Path(one["file"]).relative_to(folder))
            line = one["range"]["start"]["line"] + 1
            yield Problem(file, line, one.get("rule", "syntax"), one["message"])


def _ty_options(python: Path, folder: Path) -> list[str]:
    return [
        "check",
        f"--python={python}",
        "--output-format=gitlab",
        "--no-respect-ignore-files",
        ".",
    ]


def _read_ty(output: str, folder: Path) -> Iterator[Problem]:
    for one in json.loads(output or "[]"):
        place = one["location"]
        line = place["positions"]["begin"]["line"]
        yield Problem(place["path"], line, one["check_name"], one["description"])


def _pyrefly_options(python: Path, folder: Path) -> list[str]:
    return [
        "check",
        "--preset=strict",
        f"--python-interpreter-path={python}",
        f"--search-path={folder}",
        "--output-format=json",
        "--min-severity=warn",
        "--summary=none",
        str(folder),
    ]


def _read_pyrefly(output: str, folder: Path) -> Iterator[Problem]:
    for one in json.loads(output)["errors"]:
        path = Path(one["path"])
        file = str(path.relative_to(folder) if path.is_absolute() else path)
        yield Problem(file, one["line"], one["name"], one["description"])


_Options = Callable[[Path, Path], list[str]]
_Read = Callable[[str, Path], Iterator[Problem]]
_CHECKERS: dict[str, tuple[_Options, _Read]] = {
    "mypy": (_mypy_options, _read_mypy),
    "pyright": (_pyright_options, _read_pyright),
    "basedpyright": (_pyright_options, _read_pyright),
    "ty": (_ty_options, _read_ty),
    "pyrefly": (_pyrefly_options, _read_pyrefly),
}
