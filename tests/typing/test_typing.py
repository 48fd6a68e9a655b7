"""Type checkers accept and refuse the right programs of users.

The programs of `must_pass` have no error, and those of `must_fail` exactly the errors
that their comments state, each in the line above a statement::

    # refused: mypy[call-arg] pyright[reportCallIssue]
    AssociationSummary(source="a")
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.support.paths import ROOT

HERE = Path(__file__).parent
PROGRAMS = [
    path
    for folder in ("must_pass", "must_fail")
    for path in HERE.glob(f"{folder}/*.py")
]

Errors: TypeAlias = set[tuple[str, int, str]]
"""File, line and code of each error."""

_REFUSED = re.compile(r"\s*# refused: (.*)")


def _expected(checker: str) -> Errors:
    """The errors of a type checker that the comments state."""
    found: Errors = set()
    for path in PROGRAMS:
        lines = path.read_text().splitlines()
        for number, line in enumerate(lines, 1):
            if not (comment := _REFUSED.fullmatch(line)):
                continue
            assert re.fullmatch(r"(mypy|pyright)\[[\w,-]+\]( pyright\[.*)?", comment[1])
            for codes in re.findall(rf"{checker}\[([\w,-]+)\]", comment[1]):
                found |= {(_name(path), number + 1, code) for code in codes.split(",")}
    return found


def _name(path: Path | str) -> str:
    path = Path(path)
    return f"{path.parent.name}/{path.name}"


def _run(*command: str) -> str:
    """Run a type checker on all programs."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    # 1 means that there are errors, other codes that the type checker failed.
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def _mypy() -> Errors:
    # A cache of its own, because that of `make types` may be in use.
    cache = ROOT / ".mypy_cache" / "programs"
    output = _run("mypy", "--output=json", f"--cache-dir={cache}", *map(str, PROGRAMS))
    errors = map(json.loads, output.splitlines())
    return {
        (_name(error["file"]), error["line"], error["code"])
        for error in errors
        if error["severity"] == "error"
    }


def _pyright() -> Errors:
    # No messages about new versions.
    os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    config = str(HERE / "pyrightconfig.json")
    output = _run(
        "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", config
    )
    errors = json.loads(output)["generalDiagnostics"]
    found: Errors = {
        (
            _name(error["file"]),
            error["range"]["start"]["line"] + 1,
            error.get("rule", error["message"]),
        )
        for error in errors
    }
    # Expressions with errors have an unknown type, which pyright reports as well.
    wrong = {(f, n) for f, n, code in found if not code.startswith("reportUnknown")}
    return {
        (f, n, code)
        for f, n, code in found
        if not code.startswith("reportUnknown") or (f, n) not in wrong
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("checker", "run"),
    [
        pytest.param("mypy", _mypy, id="mypy"),
        pytest.param("pyright", _pyright, id="pyright"),
    ],
)
def test_type_checkers_accept_and_refuse_user_programs(
    checker: str, run: Callable[[], Errors]
) -> None:
    expected = _expected(checker)
    assert len(expected) > 40
    found = run()
    accepted = [f"{f}:{n}: not refused ({c})" for f, n, c in sorted(expected - found)]
    refused = [f"{f}:{n}: refused ({c})" for f, n, c in sorted(found - expected)]
    assert not accepted + refused, "\n".join([checker, *accepted, *refused])
