"""Errors, accepted wrong programs and stale exceptions fail `make test-checkers`."""

from pathlib import Path

import pytest

from botosmith_tools.test_checkers.checkers import Problem
from botosmith_tools.test_checkers.verdict import unexpected

REFUSED = "# refused: mypy[a] pyright[b]\nwrong()\n"
EVOLVE = "# refused: mypy[a]\nevolve(summary, x=1)\n"
REQUIRED = "# refused: mypy[a]\nreturn required(source)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("application", "must_pass", "must_fail"):
        (tmp_path / folder).mkdir()
    (tmp_path / "must_fail" / "calls.py").write_text(REFUSED)
    (tmp_path / "must_fail" / "objects.py").write_text(EVOLVE)
    (tmp_path / "must_fail" / "conversion.py").write_text(REQUIRED)
    return tmp_path


def _problem(file: str, line: int) -> Problem:
    return Problem(file=file, line=line, code="code", message="text\nmore")


CALL = _problem("must_fail/calls.py", 2)
CHANGE = _problem("must_fail/objects.py", 2)
UNION = _problem("must_fail/conversion.py", 2)


def test_refusing_exactly_the_wrong_programs_is_expected(project: Path) -> None:
    assert (
        list(unexpected([CALL, CHANGE, UNION], "mypy", "types-boto3-lite", project))
        == []
    )


def test_errors_in_right_programs_are_unexpected(project: Path) -> None:
    found = [CALL, CHANGE, UNION, _problem("application/aws/x.py", 7)]
    told = ["application/aws/x.py:7: [code] text"]
    assert list(unexpected(found, "mypy", "types-boto3-lite", project)) == told


def test_accepting_a_wrong_program_is_unexpected(project: Path) -> None:
    told = ["must_fail/calls.py:2: accepted"]
    assert (
        list(unexpected([CHANGE, UNION], "mypy", "types-boto3-lite", project)) == told
    )


def test_exceptions_are_expected_until_they_no_longer_hold(project: Path) -> None:
    assert list(unexpected([CALL], "pyright", "types-boto3-lite", project)) == []
    told = ["must_fail/objects.py: no longer: `evolve` accepts any changes"]
    found = [CALL, CHANGE]
    assert list(unexpected(found, "pyright", "types-boto3-lite", project)) == told
