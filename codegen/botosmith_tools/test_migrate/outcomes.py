"""Runs tests, and says how each of them ended.

pytest loads this module as a plugin, too.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from attrs import field, frozen

from .. import ROOT
from .moto_tests import LEFT_OUT

# What a test that passes has when the run ends.
PASSED = "passed"
# Where the plugin writes the outcomes.
_VARIABLE = "BOTOSMITH_OUTCOMES"
# Others need Docker, the network, or a moto of their own.
_MARKS = "not network and not requires_docker and not requires_clean_slate"


def run_tests(
    folder: Path,
    tests: Iterable[str],
    time_zone: str,
    jobs: int,
    further: Iterable[str] = (),
    environment: Mapping[str, str] = {},
) -> Mapping[str, str]:
    """Run tests.

    Args:
        folder: What has the package `tests`; the tests can also import other packages
            from it.
        tests: Paths or ids of tests.
        time_zone: The time zone of the processes.
        jobs: How many processes run tests.
        further: Options of pytest, which have precedence.
        environment: Variables of the processes.

    Returns:
        By the id of each test, `PASSED`, or how it ended otherwise, such as the first
        line of its error.
    """
    file = folder / "outcomes.json"
    file.unlink(missing_ok=True)
    pytest_ = [sys.executable, "-m", "pytest", "--quiet", "-n", str(jobs)]
    options = ["--dist=loadfile", "--continue-on-collection-errors", "-m", _MARKS]
    # Not pyproject.toml, which has no settings of moto's.
    options += ["-c", os.devnull, "--rootdir", str(folder), "-p", "no:cacheprovider"]
    options += [f"--ignore={file}" for file in LEFT_OUT]
    options += ["-p", "no:faker", "-p", __name__, "--disable-warnings"]
    variables = {
        "TZ": time_zone,
        "PYTHONPATH": str(ROOT / "codegen"),
        _VARIABLE: str(file),
    }
    with (folder / "tests.log").open("w") as log:
        subprocess.run(
            [*pytest_, *options, *further, *tests],
            cwd=folder,
            env={**os.environ, **environment, **variables},
            stdout=log,
            stderr=log,
            check=False,
        )
    # pytest writes nothing if it cannot import a conftest.py.
    outcomes: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
    return outcomes


# pytest has sets of plugins where folders have a conftest.py.
@frozen(eq=False)
class Outcomes:
    """A plugin of pytest that writes how each test ended."""

    _file: Path
    _outcomes: dict[str, str] = field(init=False, factory=dict[str, str])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome of a test, which has up to three parts."""
        if self._outcomes.get(report.nodeid, PASSED) == PASSED:
            self._outcomes[report.nodeid] = _outcome(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what cannot be imported."""
        if report.failed:
            self._outcomes[report.nodeid] = _outcome(report)

    def pytest_sessionfinish(self) -> None:
        """Write the outcomes."""
        self._file.write_text(json.dumps(self._outcomes), "utf-8")


def pytest_configure(config: pytest.Config) -> None:
    """Add the plugin to the process that starts the others."""
    if not hasattr(config, "workerinput") and _VARIABLE in os.environ:
        config.pluginmanager.register(Outcomes(Path(os.environ[_VARIABLE])))


def _outcome(report: pytest.TestReport | pytest.CollectReport) -> str:
    if report.passed:
        return PASSED
    if report.skipped:
        return "skipped"
    errors = [line for line in report.longreprtext.splitlines() if line[:2] == "E "]
    return errors[0][2:].strip() if errors else "failed"
