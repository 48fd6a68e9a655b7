"""Errors, accepted wrong programs and stale exceptions fail `make test-checkers`."""

from pathlib import Path

import pytest

from botosmith_tools.test_checkers.checkers import Problem
from botosmith_tools.test_checkers.verdict import unexpected

REFUSED = "# refused: mypy[a] pyright[b]\nwrong()\n"
EVOLVE = "# refused: mypy[a]\nevolve(summary, x=1)\n"
PRESENT = "# refused: mypy[a]\nevolve(page, x=1)\n"
REQUIRED = "# refused: mypy[a]\nreturn required(source)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("application", "must_pass", "must_fail"):
        (tmp_path / folder).mkdir()
    (tmp_path / "must_fail" / "calls.py").write_text(REFUSED)
    (tmp_path / "must_fail" / "objects.py").write_text(EVOLVE)
    (tmp_path / "must_fail" / "presence.py").write_text(PRESENT)
    (tmp_path / "must_fail" / "conversion.py").write_text(REQUIRED)
    return tmp_path


def _problem(file: str, line: int) -> Problem:
    return Problem(file=file, line=line, code="code", message="text\nmore")


CALL = _problem("must_fail/calls.py", 2)
CHANGE = _problem("must_fail/objects.py", 2)
PAGE = _problem("must_fail/presence.py", 2)
UNION = _problem("must_fail/conversion.py", 2)


def told(checker: str, project: Path, *problems: Problem) -> list[str]:
    return list(unexpected(problems, checker, "types-boto3-lite", project))


def test_mypy_must_refuse_exactly_the_wrong_programs(project: Path) -> None:
    refused = CALL, CHANGE, PAGE, UNION
    assert told("mypy", project, *refused) == []
    further = _problem("application/aws/x.py", 7)
    assert told("mypy", project, *refused, further) == [
        "application/aws/x.py:7: [code] text"
    ]
    assert told("mypy", project, CHANGE, PAGE, UNION) == [
        "must_fail/calls.py:2: accepted"
    ]


def test_exceptions_are_expected_until_they_no_longer_hold(project: Path) -> None:
    assert told("pyright", project, CALL) == []
    stale = ["must_fail/objects.py: no longer: `evolve` accepts any changes"]
    assert told("pyright", project, CALL, CHANGE) == stale
