"""Runs pytest in WebAssembly, where there are no threads, processes and sockets."""

import os
import platform
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from types import ModuleType
from unittest.mock import patch

import pytest

from .suite import CORPUS, LEFT_OUT, TESTS, TIME_ZONE, WITH_CORPUS

# What `multiprocessing` imports, and what a generation with one process never uses.
_PROCESSES = ("_multiprocessing", "multiprocessing.resource_tracker")


def main(arguments: Sequence[str]) -> int:
    """Run the tests of the suite, or those that the arguments name.

    Returns:
        pytest's exit code; 1 if fewer tests pass than the suite says.
    """
    print(f"CPython {platform.python_version()}, {platform.platform()}")
    given = [*arguments]
    counts = Counts()
    suite = {**TESTS, **(WITH_CORPUS if CORPUS.is_dir() else {})}
    chosen = [*suite, *(f"--deselect={test}" for test in LEFT_OUT)]
    marks = ["-m", "not slow and not timing"]
    sys.modules.update({name: ModuleType(name) for name in _PROCESSES})
    with (
        patch.object(time, "tzset", _tzset, create=True),
        # ruff, which is a program of its own. The code need not be formatted to run.
        patch("botosmith.generate.format_tree"),
    ):
        options = ["--quiet", "-p", "no:cacheprovider", *marks]
        code = pytest.main([*options, *(given or chosen)], plugins=[counts])
    return int(code) or (0 if given else counts.report(suite))


class Counts:
    """A plugin of pytest that counts the tests of each file that passed."""

    def __init__(self) -> None:
        self._passed: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test that passed."""
        if report.when == "call" and report.passed:
            self._passed[report.nodeid.partition("::")[0]] += 1

    def report(self, suite: Mapping[str, int]) -> int:
        """Print how many tests of each file passed; return 1 if they are too few."""
        missing = 0
        for file, least in suite.items():
            passed = self._passed[file]
            fewer = f", fewer than {least}" if passed < least else ""
            print(f"{file}: {passed} passed{fewer}")
            missing += bool(fewer)
        return min(missing, 1)


def _tzset() -> None:
    """Skip a test that needs another time zone than that of the process."""
    if os.environ.get("TZ", TIME_ZONE) != TIME_ZONE:
        pytest.skip("the time zone cannot be changed in WebAssembly")
