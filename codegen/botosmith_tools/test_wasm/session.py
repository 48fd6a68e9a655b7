"""Runs pytest in WebAssembly, where there are no threads, processes and sockets."""

import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import pytest

from .loop import event_loops
from .suite import CORPUS, LEFT_OUT, SERIES, TESTS, TIME_ZONE, WITH_CORPUS

# What `multiprocessing` imports, and what a generation with one process never uses.
_PROCESSES = ("_multiprocessing", "multiprocessing.resource_tracker")

# Hypothesis may warn so about its own random numbers. Thread-local data has them, and
# here nobody can tell what that refers to.
_NO_REFERRERS = "It looks like `register_random` was passed an object that could"


def main(arguments: Sequence[str]) -> int:
    """Run the tests of the suite.

    Args:
        arguments: Arguments of pytest. Paths among them replace the suite, and with any
            argument the number of tests is not checked.

    Returns:
        pytest's exit code; 1 if fewer tests pass than the suite says.
    """
    version = platform.python_version()
    print(f"CPython {version}, {platform.platform()}")
    assert version.startswith(f"{SERIES}."), f"not Python {SERIES}"
    given = [*arguments]
    counts = Counts()
    suite = {**TESTS, **(WITH_CORPUS if CORPUS.is_dir() else {})}
    chosen = [] if any(_is_path(one) for one in given) else [*suite]
    chosen += [f"--deselect={test}" for test in LEFT_OUT]
    sys.modules.update({name: ModuleType(name) for name in _PROCESSES})
    with (
        patch.object(time, "tzset", _tzset, create=True),
        # ruff, which is a program of its own. The code need not be formatted to run.
        patch("botosmith.package.format_tree"),
        event_loops(),
    ):
        options = ["--quiet", "-p", "no:cacheprovider", "-m", "not timing"]
        options += ["-W", f"ignore:{_NO_REFERRERS}:hypothesis.errors.HypothesisWarning"]
        code = pytest.main([*options, *chosen, *given], plugins=[counts])
    return int(code) or (0 if given else counts.report(suite))


class Counts:
    """A plugin of pytest that counts the tests that passed."""

    def __init__(self) -> None:
        self._passed: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test that passed, for its file and its function."""
        if report.when == "call" and report.passed:
            function = report.nodeid.partition("[")[0]
            self._passed.update([function, function.partition("::")[0]])

    def report(self, suite: Mapping[str, int]) -> int:
        """Print how many tests passed; return 1 if they are too few anywhere."""
        missing = 0
        for place, least in suite.items():
            passed = self._passed[place]
            fewer = f", fewer than {least}" if passed < least else ""
            print(f"{place}: {passed} passed{fewer}")
            missing += bool(fewer)
        return min(missing, 1)


def _is_path(argument: str) -> bool:
    return Path(argument.partition("::")[0]).exists()


def _tzset() -> None:
    """Skip a test that needs another time zone than that of the process."""
    if os.environ.get("TZ", TIME_ZONE) != TIME_ZONE:
        pytest.skip("the time zone cannot be changed in WebAssembly")
