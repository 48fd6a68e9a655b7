"""Runs the benchmarks of a suite, each in processes of its own."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter, process_time
from typing import Any, TypeAlias

from attrs import frozen

from benchmarks.workspace import without_bytecode

# pyperf is untyped; only this module and `rounds` use it.
_pyperf: Any = import_module("pyperf")

Setup: TypeAlias = Callable[[], Callable[[], object]]
"""Makes the function to measure; called only in the measuring process."""


@frozen
class Repeated:
    """A function that is called for at least a tenth of a second.

    Attributes:
        setup: Makes the function.
        waits: Whether it waits for something: elapsed time is measured then,
            and otherwise the processor's, which other programs do not add to.
    """

    setup: Setup
    waits: bool = True


@frozen
class Once:
    """A function whose first call in a fresh process is measured, in processor time."""

    setup: Setup


@frozen
class Kept:
    """A figure in bytes, which is the same each time."""

    count: Callable[[], float]


@frozen
class Program:
    """A command, whose time from start to end and peak memory are measured."""

    command: Sequence[str]
    warm_up: bool = True
    """Whether to run it once before it is measured."""


@frozen
class Start:
    """A command, whose processor time from start to end is measured.

    Attributes:
        command: The command.
        compiles: Whether it compiles the SDK; by default, the SDK is compiled.
    """

    command: Sequence[str]
    compiles: bool = False


LATENCY = 0.05
"""The time of the slow server for an answer, and of its caller for a page."""

Benchmark: TypeAlias = Repeated | Once | Kept | Program | Start


@frozen
class Interpreter:
    """A Python that runs a benchmark.

    Attributes:
        python: Its executable file.
        path: Its `PYTHONPATH`.
    """

    python: str
    path: str


def measure(
    module: str,
    benchmarks: Mapping[str, Benchmark],
    interpreters: Mapping[str, Interpreter] | None = None,
) -> None:
    """Run a suite's benchmarks, one after the other, once each.

    For more rounds, call the suite again: peers then take turns, and a machine that
    becomes slower is slower for all of them.

    Args:
        module: The suite's module, `__spec__.name`.
        benchmarks: The benchmarks by name.
        interpreters: What runs each of them; by default, this Python does.
    """
    runner = _pyperf.Runner(
        processes=1, program_args=("-m", module), add_cmdline_args=_tell_worker
    )
    runner.argparser.add_argument("--only", nargs="+", help="names of benchmarks")
    runner.argparser.add_argument(
        "--backwards", action="store_true", help="start with the last benchmark"
    )
    options = runner.parse_args()
    calibrated = _loops(options.append)
    given = options.values, options.warmups, options.loops
    # What runs first must not be the same in all rounds.
    step = -1 if options.backwards else 1
    for name, benchmark in list(benchmarks.items())[::step]:
        if options.only is not None and name not in options.only:
            continue
        # Workers get these options from the command line.
        if not options.worker:
            options.values, options.warmups, loops = given
            options.loops = 1
            if isinstance(benchmark, Repeated):
                options.loops = calibrated.get(name, loops)
            else:
                warm_up = isinstance(benchmark, Start) or (
                    isinstance(benchmark, Program) and benchmark.warm_up
                )
                options.values = 1
                options.warmups = int(warm_up and name not in calibrated)
            if interpreters is not None:
                options.python = interpreters[name].python
                os.environ["PYTHONPATH"] = interpreters[name].path
        _bench(runner, name, benchmark)


def without_msgspec() -> None:
    """Make msgspec unavailable in this process."""
    sys.modules["msgspec"] = None  # type: ignore[assignment]  # how import is told so


def folder() -> Path:
    """A folder for files of the suite."""
    return Path(os.environ["BENCH_FOLDER"])


def server() -> str:
    """The URL of 10,000 associations on loopback; the driver runs the servers."""
    return os.environ["BENCH_SERVER"]


def slow_server() -> str:
    """The URL of associations that are served slowly."""
    return os.environ["BENCH_SLOW_SERVER"]


def large_server() -> str:
    """The URL of a million associations."""
    return os.environ["BENCH_LARGE_SERVER"]


def page_server() -> str:
    """The URL of IAM, Lambda and S3."""
    return os.environ["BENCH_PAGE_SERVER"]


def tls_server() -> str:
    """The URL of an association over HTTPS."""
    return os.environ["BENCH_TLS_SERVER"]


def tls_certificate() -> Path:
    """The file with the certificate of that server, and its key."""
    return Path(os.environ["BENCH_TLS_CERTIFICATE"])


def empty_server() -> str:
    """The URL of services whose results are empty."""
    return os.environ["BENCH_EMPTY_SERVER"]


def _tell_worker(command: list[str], options: Any) -> None:
    if options.only is not None:
        command += ["--only", *options.only]
    if options.backwards:
        command.append("--backwards")


def _loops(file: str | None) -> dict[str, int]:
    """The numbers of calls for a value, from earlier rounds."""
    if file is None or not Path(file).exists():
        return {}
    return {
        benchmark.get_name(): benchmark.get_total_loops()
        for benchmark in _pyperf.BenchmarkSuite.load(file)
    }


def _bench(runner: Any, name: str, benchmark: Benchmark) -> None:
    match benchmark:
        case Repeated(setup, waits):
            clock = perf_counter if waits else process_time
            runner.bench_time_func(name, _seconds, cache(setup), clock)
        case Once(setup):
            runner.bench_time_func(name, _seconds, cache(setup), process_time)
        case Kept(count):
            runner.bench_time_func(name, _bytes, count, metadata={"unit": "byte"})
        case Start(command, compiles):
            runner.bench_time_func(name, _processor_seconds, command, compiles)
        case Program(command, _):
            runner.bench_command(name, list(command))


def _bytes(loops: int, count: Callable[[], float]) -> float:
    return loops * count()


def _processor_seconds(loops: int, command: Sequence[str], compiles: bool) -> float:
    environment = without_bytecode(folder()) if compiles else {}
    before = getrusage(RUSAGE_CHILDREN)
    for _ in range(loops):
        subprocess.run(command, env={**os.environ, **environment}, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _seconds(loops: int, setup: Setup, clock: Callable[[], float]) -> float:
    function = setup()
    calls = range(loops)
    start = clock()
    for _ in calls:
        function()
    return clock() - start
