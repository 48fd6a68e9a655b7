"""Type checkers accept and refuse the right programs of users.

The programs of `must_pass` have no error, and those of `must_fail` exactly the errors
that the comments in the line above a statement state::

    # refused: mypy[call-arg] pyright[reportCallIssue]
    AssociationSummary(source="a")

Those in `dynamodb` and `batches` use SDKs that are generated for them.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from shutil import copytree
from typing import TypeAlias

import pytest

from tests.support.paths import ROOT
from tests.support.sdk import generate_sdk

HERE = Path(__file__).parent
PROGRAMS = [
    path
    for folder in ("must_pass", "must_fail")
    for path in HERE.glob(f"{folder}/*.py")
]


Errors: TypeAlias = set[tuple[str, int, str]]
"""File, line and code of each error."""

_REFUSED = re.compile(r"\s*# refused: (.*)")


def expected_errors(checker: str, programs: Iterable[Path]) -> Errors:
    """The errors of a type checker that the comments state."""
    found: Errors = set()
    for path in programs:
        lines = path.read_text().splitlines()
        for number, line in enumerate(lines, 1):
            if not (comment := _REFUSED.fullmatch(line)):
                continue
            assert re.fullmatch(r"(mypy|pyright)\[[\w,-]+\]( pyright\[.*)?", comment[1])
            for codes in re.findall(rf"{checker}\[([\w,-]+)\]", comment[1]):
                found |= {(_name(path), number + 1, code) for code in codes.split(",")}
    return found


def mypy_errors(programs: Iterable[Path], folder: Path, cache: Path) -> Errors:
    """The errors of mypy, whose cache no other run may use at the same time."""
    options = ["--strict", "--output=json", f"--cache-dir={cache}"]
    output = _run(folder, "mypy", *options, *map(str, programs))
    errors = map(json.loads, output.splitlines())
    return {
        (_name(error["file"]), error["line"], error["code"])
        for error in errors
        if error["severity"] == "error"
    }


def pyright_errors(settings: Path, folder: Path) -> Errors:
    # No messages about new versions.
    os.environ["PYRIGHT_PYTHON_IGNORE_WARNINGS"] = "1"
    options = ["--outputjson", "--pythonpath", sys.executable, "--project"]
    output = _run(folder, "pyright", *options, str(settings))
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


def differences(expected: Errors, found: Errors) -> list[str]:
    """Describe the errors that are missing, and those that are not expected."""
    accepted = [f"{f}:{n}: not refused ({c})" for f, n, c in sorted(expected - found)]
    refused = [f"{f}:{n}: refused ({c})" for f, n, c in sorted(found - expected)]
    return accepted + refused


def _name(path: Path | str) -> str:
    path = Path(path)
    return f"{path.parent.name}/{path.name}"


def _run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True
    )
    # 1 means that there are errors, other codes that the type checker failed.
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


def _mypy() -> Errors:
    # A cache of its own, because that of `make types` may be in use.
    return mypy_errors(PROGRAMS, ROOT, ROOT / ".mypy_cache" / "programs")


def _pyright() -> Errors:
    return pyright_errors(HERE / "pyrightconfig.json", ROOT)


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
    expected = expected_errors(checker, PROGRAMS)
    assert len(expected) > 40
    assert differences(expected, run()) == []


_FILMS = "dynamodb", "dynamodbstreams"
_BATCHES = "kinesis:PutRecords", "s3:DeleteObjects", "sqs"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "package", "services", "refused"),
    [("dynamodb", "films_sdk", _FILMS, 25), ("batches", "batches_sdk", _BATCHES, 15)],
)
def test_type_checkers_accept_and_refuse_programs_with_services(
    tmp_path: Path, name: str, package: str, services: Iterable[str], refused: int
) -> None:
    generate_sdk(tmp_path, package, services)
    folder = copytree(HERE / name, tmp_path / name)
    programs = [*folder.glob("*.py")]
    settings = {"pythonVersion": "3.11", "typeCheckingMode": "strict"}
    # The hand-written part, too, with the classes that it is written for.
    room = f"{package}/_runtime/extensions"
    include = [name, *([room] if name == "dynamodb" else [])]
    (tmp_path / "mypy.ini").write_text("[mypy]\npython_version = 3.11\n")
    config = tmp_path / "pyrightconfig.json"
    config.write_text(json.dumps({**settings, "include": include}))
    expected = expected_errors("mypy", programs)
    assert len(expected) > refused
    checked = [*programs, *(tmp_path / room).rglob("*.py")]
    found = mypy_errors(checked, tmp_path, tmp_path / "cache")
    assert differences(expected, found) == []
    expected = expected_errors("pyright", programs)
    assert differences(expected, pyright_errors(config, tmp_path)) == []
