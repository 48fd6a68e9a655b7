"""Type checkers accept and refuse the right programs of users.

The programs of `must_pass` have no error, and those of `must_fail` exactly the errors
that their comments state. Those in `dynamodb` use an SDK that is generated for them.
"""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from tests.support.paths import ROOT
from tests.support.sdk import generate_sdk
from tests.support.typing_programs import (
    Errors,
    differences,
    expected_errors,
    mypy_errors,
    pyright_errors,
)

HERE = Path(__file__).parent
PROGRAMS = [
    path
    for folder in ("must_pass", "must_fail")
    for path in HERE.glob(f"{folder}/*.py")
]


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


@pytest.mark.slow
def test_type_checkers_accept_and_refuse_programs_with_dynamodb(tmp_path: Path) -> None:
    generate_sdk(tmp_path, "films_sdk", ["dynamodb", "dynamodbstreams"])
    folder = copytree(HERE / "dynamodb", tmp_path / "dynamodb")
    programs = [*folder.glob("*.py")]
    settings = {"pythonVersion": "3.11", "typeCheckingMode": "strict"}
    # The hand-written part, too, with the classes that it is written for.
    room = "films_sdk/_runtime/extensions"
    include = ["dynamodb", room]
    (tmp_path / "mypy.ini").write_text("[mypy]\npython_version = 3.11\n")
    config = tmp_path / "pyrightconfig.json"
    config.write_text(json.dumps({**settings, "include": include}))
    expected = expected_errors("mypy", programs)
    assert len(expected) > 25
    checked = [*programs, *(tmp_path / room).rglob("*.py")]
    found = mypy_errors(checked, tmp_path, tmp_path / "cache")
    assert differences(expected, found) == []
    expected = expected_errors("pyright", programs)
    assert differences(expected, pyright_errors(config, tmp_path)) == []
