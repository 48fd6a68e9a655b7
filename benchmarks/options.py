"""What the commands that measure have in common: their options."""

import argparse
from collections.abc import Iterable, Mapping
from pathlib import Path

from benchmarks.rounds import Effort, results_file
from benchmarks.workspace import ROOT


def option_parser(
    program: str, description: str | None, suites: Iterable[str]
) -> argparse.ArgumentParser:
    """Make the parser of a command.

    Args:
        program: How the command is run.
        description: What it does.
        suites: The names of its suites.
    """
    parser = argparse.ArgumentParser(prog=program, description=description)
    parser.add_argument(
        "--only", choices=suites, action="append", help="measure one suite; repeatable"
    )
    parser.add_argument(
        "--quick", action="store_true", help="test that it runs; ignore the figures"
    )
    parser.add_argument("--rounds", type=int, help="number of rounds of each suite")
    parser.add_argument("--output", type=Path, help="folder to write the page to")
    return parser


def effort(options: argparse.Namespace, rounds: int) -> Effort:
    """How thoroughly to measure.

    Args:
        options: The options of the command.
        rounds: The rounds of the suite, unless the options set them.
    """
    rounds = options.rounds or rounds
    if options.quick:
        return Effort(rounds=1, values=1, loops=1)
    return Effort(rounds, values=3)


def sizes(options: argparse.Namespace) -> Mapping[str, int]:
    """How many records the servers have."""
    if options.quick:
        return {"records": 300, "slow_records": 200, "large": 1000}
    return {"records": 10_000, "slow_records": 2000, "large": 1_000_000}


def output(
    options: argparse.Namespace, folder: Path, results: Path, suites: Iterable[str]
) -> Path:
    """The folder of the page: docs/benchmarks, once there are results of all suites.

    Args:
        options: The options of the command.
        folder: The folder of the workspace, for a page that is not complete.
        results: The folder of the results.
        suites: The names of all suites.
    """
    given: Path | None = options.output
    if given is not None:
        return given
    missing = [suite for suite in suites if not results_file(results, suite).exists()]
    if missing and not options.quick:
        print(f"docs/benchmarks is left as it is, without {', '.join(missing)}")
    if missing or options.quick:
        return folder / "report"
    return ROOT / "docs" / "benchmarks"
