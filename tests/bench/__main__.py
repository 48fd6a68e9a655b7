"""Measure everything, side by side, and write docs/benchmarks.

Run as ``python -m tests.bench`` (`make bench`). All of it takes about a quarter of an
hour; nothing else should run meanwhile.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from tests.bench.peers import environments
from tests.bench.report import table, write
from tests.bench.rounds import Effort, load, measure
from tests.bench.rows import ROWS, compare
from tests.bench.servers import servers
from tests.bench.workspace import ROOT, Workspace

# Suites, and how many rounds of each: what is noisy takes more, what is slow fewer, and
# what comes out the same each time is done once.
SUITES: Mapping[str, int] = {
    "bodies": 5,
    "calls": 15,
    "paging": 5,
    "memory": 1,
    "startup": 9,
    "tools": 3,
}
_PEER_ROUNDS = 5


def main() -> None:
    """Measure, print the table, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "--only", choices=SUITES, action="append", help="a suite; may be repeated"
    )
    parser.add_argument(
        "--quick", action="store_true", help="see that it runs; figures mean nothing"
    )
    parser.add_argument(
        "--peers", action="store_true", help="install further peers, and measure them"
    )
    parser.add_argument("--rounds", type=int, help="of each suite, instead of its own")
    parser.add_argument("--output", type=Path, help="where the page goes")
    options = parser.parse_args()
    quick: bool = options.quick
    workspace = _workspace(quick)
    print("generating", flush=True)
    workspace.prepare()
    results = workspace.folder / "results"
    sizes = _sizes(quick)
    with servers(latency=0.05, **sizes) as urls:
        environment = {**workspace.environment(), **urls}
        for suite, rounds in SUITES.items():
            # Type-checking and generating are too slow to be quick.
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
        return Workspace(build / "bench-quick", "sagemaker:ListAssociations")
    return Workspace(build / "bench")


def _sizes(quick: bool) -> Mapping[str, int]:
    """How many records the servers have."""
    if quick:
        return {"records": 300, "slow_records": 200, "large": 1000}
    return {"records": 10_000, "slow_records": 2000, "large": 1_000_000}


if __name__ == "__main__":
    main()
