"""The tools that test with other Pythons find interpreters, and count tests."""

import platform
from pathlib import Path
from typing import Literal

import pytest

from botosmith.models.source import Source
from botosmith_tools.interpreters import (
    Interpreter,
    declared_series,
    find_interpreters,
)
from botosmith_tools.test_pythons import SERVICES, TESTS, newest
from botosmith_tools.test_wasm.session import Counts
from botosmith_tools.test_wasm.suite import LEFT_OUT, SERIES, WITH_CORPUS
from botosmith_tools.test_wasm.suite import TESTS as SUITE
from tests.support.paths import ROOT


def _install(folder: Path, name: str, output: str, code: int = 0) -> Path:
    """Write a program that prints something, in place of an interpreter."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\necho '{output}'\nexit {code}\n")
    program.chmod(0o755)
    return program


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two folders, which are all of PATH."""
    folders = [tmp_path / "shims", tmp_path / "programs"]
    monkeypatch.setenv("PATH", ":".join(map(str, folders)))
    return folders


def test_interpreters_are_sorted_by_version(path: list[Path]) -> None:
    for series in ("3.9", "3.11", "3.12", "3.100"):
        _install(path[1], f"python{series}", f"{series}.1 /opt/{series}")
    _install(path[1], "python3.13-config", "3.13.1 /opt/config")
    found = find_interpreters()
    assert [*found] == ["3.11", "3.12", "3.100"]
    assert found["3.12"] == Interpreter("3.12.1", Path("/opt/3.12"))


def test_a_shim_that_does_not_run_is_passed_over(path: list[Path]) -> None:
    _install(path[0], "python3.13", "shim: python3.13: command not found", 127)
    assert find_interpreters() == {}
    _install(path[1], "python3.13", "3.13.5 /opt/python3.13")
    found = find_interpreters()
    assert found == {"3.13": Interpreter("3.13.5", Path("/opt/python3.13"))}


def test_named_interpreters_have_precedence(path: list[Path], tmp_path: Path) -> None:
    _install(path[0], "python3.13", "3.13.5 /opt/python3.13")
    named = _install(tmp_path, "mine", "3.13.0 /opt/mine")
    assert find_interpreters([str(named)])["3.13"].version == "3.13.0"


@pytest.mark.parametrize(("output", "code"), [("3.10.2 /opt/old", 0), ("", 1)])
def test_a_named_interpreter_must_run(tmp_path: Path, output: str, code: int) -> None:
    named = _install(tmp_path, "mine", output, code)
    with pytest.raises(RuntimeError, match=r"mine: does not run as Python 3\.11"):
        find_interpreters([str(named)])
    with pytest.raises(RuntimeError, match="nowhere"):
        find_interpreters([str(tmp_path / "nowhere")])


def test_the_newest_is_another_python_than_this_one() -> None:
    this = Interpreter(platform.python_version(), Path("/opt/this"))
    other = Interpreter("3.99.0", Path("/opt/3.99"))
    assert newest([this, other]) == [other]
    assert newest([this]) == newest([]) == []


def test_the_declared_versions_are_those_that_are_tested() -> None:
    *others, last = declared_series()
    assert others[0] == "3.11"
    assert last == SERIES
    for page in ("README.md", "docs/guide/install.md"):
        words = " ".join((ROOT / page).read_text("utf-8").split())
        assert f"tested with Python {', '.join(others)} and {last}." in words


@pytest.mark.parametrize("place", sorted({*TESTS, *SUITE, *WITH_CORPUS, *LEFT_OUT}))
def test_paths_and_functions_exist(place: str) -> None:
    path, _, function = place.partition("[")[0].partition("::")
    assert (ROOT / path).exists()
    if function:
        assert f"def {function}(" in (ROOT / path).read_text("utf-8")


def test_services_are_known() -> None:
    assert set(SERVICES) <= set(Source().services())


@pytest.mark.parametrize(("passed", "outcome"), [(2, 0), (3, 0), (1, 1), (0, 1)])
def test_fewer_tests_than_the_suite_says_are_a_failure(
    passed: int, outcome: int, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = Counts()
    for number in range(passed):
        for when in ("setup", "call", "teardown"):
            counts.pytest_runtest_logreport(_report(number, when))
    assert counts.report({"tests/test_a.py": 2}) == outcome
    assert f"tests/test_a.py: {passed} passed" in capsys.readouterr().out


def _report(
    number: int, when: Literal["setup", "call", "teardown"]
) -> pytest.TestReport:
    place = (f"tests/test_a.py::test_{number}", ("tests/test_a.py", 1, "test"))
    return pytest.TestReport(*place, {}, "passed", None, when)
