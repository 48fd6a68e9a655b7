"""Pages through everything in both ways and prints a table of what was compared.

Run as ``python -m tests.pagination [--jobs N] [--rounds N] [SERVICE]...``; exit code 1
when anything differs.
"""

import argparse
import os
import sys
from collections import Counter
from functools import partial
from multiprocessing import get_context

from botosmith.models.source import Source
from tests.conftest import pytest_configure as forget_aws_account
from tests.pagination.sweep import ROUNDS, sweep_aside


def main() -> int:
    """Do it all; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("services", nargs="*", help="only these; default: all")
    options = parser.parse_args()
    forget_aws_account()
    services: list[str] = options.services or Source().services()
    counts = Counter[str]()
    exceptions: list[str] = []
    differing = 0
    # A process each for a few services, so that none keeps all modules in memory. Not
    # an executor: with `max_tasks_per_child`, Python 3.11's can wait for ever.
    with get_context("spawn").Pool(options.jobs, maxtasksperchild=20) as pool:
        sweep_one = partial(sweep_aside, rounds=options.rounds)
        for found in pool.imap(sweep_one, services):
            counts += found.counts
            exceptions += found.exceptions
            differing += len(found.differences)
            for difference in found.differences:
                print(difference, flush=True)
    for kind, count in counts.most_common():
        print(f"{kind:20}{count:10,}")
    print(f"{'different':20}{differing:10,}")
    print(f"{'exceptions':20}{len(exceptions):10,}")
    for exception in exceptions:
        print(f"  {exception}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
