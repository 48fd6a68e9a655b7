"""The environments of the benchmarks, whose labels say which one they run in."""

import os
from collections.abc import Mapping
from pathlib import Path

from benchmarks import running
from benchmarks.running import Benchmark, Interpreter
from benchmarks.workspace import ROOT

ENVIRONMENTS = ROOT / "build" / "bench-async-environments"

_SIDES = {"aiobotocore": "before", "before": "before", "capo": "capo"}


def side(benchmark: str) -> str:
    """The environment of a benchmark: that of the first word of its label."""
    return _SIDES.get(benchmark.partition(": ")[2].partition(" ")[0], "ours")


def python(side: str) -> Path:
    """The interpreter of an environment."""
    return ENVIRONMENTS / side / "bin" / "python"


def sdk(folder: Path, side: str) -> Path:
    """The folder with the SDK of an environment.

    Args:
        folder: The folder of the run.
        side: The environment.
    """
    return folder / f"sdk-{side}"


def measure(module: str, benchmarks: Mapping[str, Benchmark]) -> None:
    """Run those benchmarks of a suite whose environments could be made.

    Args:
        module: The suite's module, `__spec__.name`.
        benchmarks: The benchmarks by name.
    """
    made = {
        name: one for name, one in benchmarks.items() if python(side(name)).exists()
    }
    running.measure(module, made, {name: _interpreter(side(name)) for name in made})


def _interpreter(side: str) -> Interpreter:
    path = os.pathsep.join(map(str, (sdk(running.folder(), side), ROOT)))
    return Interpreter(str(python(side)), path)
