"""Runs the suites round by round, and collects the figures from pyperf."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

from attrs import frozen

from benchmarks.workspace import run

_pyperf: Any = import_module("pyperf")


@frozen
class Effort:
    """How thoroughly to measure.

    Attributes:
        rounds: How often each benchmark is run, in turns with the others.
        values: How often it is measured each time.
        loops: How many calls a value is measured with; 0 for as many as take a tenth of
            a second, which more processes find out.
    """

    rounds: int
    values: int
    loops: int = 0


@frozen
class Figure:
    """The figures of a benchmark.

    Attributes:
        values: A median for each round: seconds, or bytes.
        peaks: For whole processes, the peak of their memory in each round, bytes.
    """

    values: Sequence[float]
    peaks: Sequence[float] = ()

    @property
    def value(self) -> float:
        """The median of the rounds."""
        return median(self.values)

    @property
    def peak(self) -> float:
        """The median of the rounds' peaks."""
        return median(self.peaks)


def measure(
    suite: str,
    effort: Effort,
    environment: Mapping[str, str],
    results: Path,
    *,
    python: str = sys.executable,
) -> None:
    """Run all rounds of a suite.

    Args:
        suite: The name of a module in `benchmarks.suites`.
        effort: How thoroughly to measure.
        environment: The environment for the processes.
        results: The folder for pyperf's file, which replaces an older one.
        python: The interpreter to measure.
    """
    results.mkdir(parents=True, exist_ok=True)
    file = results_file(results, suite)
    # The file has another name until it is complete.
    part = results / f"{suite}.part"
    part.unlink(missing_ok=True)
    command = [python, "-m", f"benchmarks.suites.{suite}", "--quiet", "--copy-env"]
    command += ["--append", str(part), "--values", str(effort.values)]
    command += ["--loops", str(effort.loops)]
    for number in range(effort.rounds):
        print(f"{suite}: round {number + 1} of {effort.rounds}", flush=True)
        run([*command, *["--backwards"] * (number % 2)], environment)
    part.replace(file)


def results_file(results: Path, suite: str) -> Path:
    """The file of a suite's results, which exists once all its rounds have run."""
    return results / f"{suite}.json"


def load(results: Path) -> dict[str, Figure]:
    """Read the figures of all suites that have been measured."""
    figures: dict[str, Figure] = {}
    for file in sorted(results.glob("*.json")):
        for benchmark in _pyperf.BenchmarkSuite.load(str(file)):
            # Runs for calibration have no values.
            runs = [run for run in benchmark.get_runs() if run.values]
            values = [median(run.values) for run in runs]
            figures[benchmark.get_name()] = Figure(values, list(_peaks(runs)))
    return figures


def _peaks(runs: Sequence[Any]) -> Iterator[float]:
    for one in runs:
        peak = one.get_metadata().get("command_max_rss")
        if peak is not None:
            yield peak
