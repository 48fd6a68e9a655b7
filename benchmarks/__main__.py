"""Measure the SDK and the generator beside other libraries, and write docs/benchmarks.

Run as ``python -m benchmarks`` (`make bench`). It takes about a quarter of an hour;
nothing else should run in the meantime.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from benchmarks.comparison import compare
from benchmarks.peers import environments
from benchmarks.report import table, write
from benchmarks.rounds import Effort, load, measure
from benchmarks.rows import ROWS
from benchmarks.servers import servers
from benchmarks.workspace import ROOT, Workspace
from botosmith_tools.aws_environment import isolate_from_aws

# The rounds of each suite: more where figures are noisy, fewer where it is slow, and
# one where figures are the same each time.
SUITES: Mapping[str, int] = {
    "bodies": 5,
    "calls": 15,
    "requests": 9,
    "paging": 5,
    "memory": 1,
    "startup": 9,
    "tools": 3,
}
_PEER_ROUNDS = 5


def main() -> None:
    """Measure, print the table, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--only",
        choices=SUITES,
        action="append",
        help="measure one suite; repeatable",
    )
    parser.add_argument(
        "--quick", action="store_true", help="test that it runs; ignore the figures"
    )
    parser.add_argument(
        "--peers", action="store_true", help="install more libraries to measure beside"
    )
    parser.add_argument("--rounds", type=int, help="number of rounds of each suite")
    parser.add_argument("--output", type=Path, help="folder to write the page to")
    options = parser.parse_args()
    quick: bool = options.quick
    isolate_from_aws()
    workspace = _workspace(quick)
    print("generating", flush=True)
    workspace.prepare()
    results = workspace.folder / "results"
    sizes = _sizes(quick)
    with servers(latency=0.05, **sizes) as urls:
        environment = {**workspace.environment(), **urls}
        for suite, rounds in SUITES.items():
            # Type-checking and generating are too slow for --quick.
            chosen = suite in options.only if options.only else suite != "tools"
            if chosen or not (quick or options.only):
                effort = _effort(quick, options.rounds or rounds)
                measure(suite, effort, environment, results)
        if options.peers:
            place = workspace.folder / "peers"
            for peer, python in environments(place, environment):
                effort = _effort(quick, options.rounds or _PEER_ROUNDS)
                try:
                    measure(
                        peer.suite, effort, environment, results, python=str(python)
                    )
                except RuntimeError as error:
                    print(f"left out, {peer.package} does not run: {error}")
    figures = load(results)
    measured = compare(ROWS, figures)
    print(table(measured))
    output = workspace.folder / "report" if quick else ROOT / "docs" / "benchmarks"
    write(options.output or output, measured, figures)


def _effort(quick: bool, rounds: int) -> Effort:
    if quick:
        return Effort(rounds=1, values=1, min_time=0.001)
    return Effort(rounds, values=3, min_time=0.1)


def _workspace(quick: bool) -> Workspace:
    build = ROOT / "build"
    if quick:
        return Workspace(build / "bench-quick", is_quick=True)
    return Workspace(build / "bench")


def _sizes(quick: bool) -> Mapping[str, int]:
    """How many records the servers have."""
    if quick:
        return {"records": 300, "slow_records": 200, "large": 1000}
    return {"records": 10_000, "slow_records": 2000, "large": 1_000_000}


if __name__ == "__main__":
    main()
