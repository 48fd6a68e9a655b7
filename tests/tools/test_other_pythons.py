"""The tools that test with other Pythons and botocores find their tests."""

import pytest

from botosmith.models.source import Source
from botosmith_tools.interpreters import declared_series
from botosmith_tools.other_botocores import (
    ASYNCHRONOUS,
    DECODING,
    NEEDS_MSGSPEC,
    NEEDS_READERS,
    PATCHED,
)
from botosmith_tools.other_botocores import TESTS as WITH_BOTOCORES
from botosmith_tools.test_pythons import SERVICES, TESTS
from botosmith_tools.test_wasm.session import Counts
from botosmith_tools.test_wasm.suite import LEFT_OUT, SERIES, WITH_CORPUS
from botosmith_tools.test_wasm.suite import TESTS as SUITE
from tests.support.paths import ROOT


def test_the_declared_versions_are_those_that_are_tested() -> None:
    *others, last = declared_series()
    assert others[0] == "3.11"
    assert last == SERIES
    for page in ("README.md", "docs/guide/install.md"):
        words = " ".join((ROOT / page).read_text("utf-8").split())
        assert f"tested with Python {', '.join(others)} and {last}." in words


PLACES = {
    *(*TESTS, *SUITE, *WITH_CORPUS, *LEFT_OUT, *WITH_BOTOCORES, *DECODING),
    *(*ASYNCHRONOUS, NEEDS_MSGSPEC, NEEDS_READERS),
}


@pytest.mark.parametrize("place", sorted(PLACES))
def test_paths_and_functions_exist(place: str) -> None:
    path, _, function = place.partition("[")[0].partition("::")
    assert (ROOT / path).exists()
    if function:
        assert f"def {function}(" in (ROOT / path).read_text("utf-8")


def test_services_are_known() -> None:
    assert PATCHED
    assert {*SERVICES, *PATCHED} <= set(Source().services())


@pytest.mark.parametrize(("passed", "outcome"), [(2, 0), (3, 0), (1, 1)])
def test_fewer_tests_than_the_suite_says_are_a_failure(
    passed: int, outcome: int, capsys: pytest.CaptureFixture[str]
) -> None:
    counts = Counts()
    for number in range(passed):
        place = (f"tests/test_a.py::test_{number}", ("tests/test_a.py", 1, "test"))
        report = pytest.TestReport(*place, {}, "passed", None, "call")
        counts.pytest_runtest_logreport(report)
    assert counts.report({"tests/test_a.py": 2}) == outcome
    assert f"tests/test_a.py: {passed} passed" in capsys.readouterr().out
