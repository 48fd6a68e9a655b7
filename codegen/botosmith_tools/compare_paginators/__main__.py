"""Compare every generated paginator with botocore's, and print how many of each kind.

``python -m botosmith_tools.compare_paginators [--jobs N] [--rounds N] [SERVICE]...``
pages through random sequences of pages with both. The exit code is 1 when anything
differs.
"""

import argparse
import os
import sys
from collections import Counter
from functools import partial
from multiprocessing import get_context

from botosmith.models.source import Source

from ..aws_environment import isolate_from_aws
from .generated import compare_in_temporary_folder
from .sweep import ROUNDS


def main() -> int:
    """Compare the services' paginators; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.compare_paginators", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("services", nargs="*", help="only these; default: all")
    options = parser.parse_args()
    isolate_from_aws()
    services: list[str] = options.services or Source().services()
    counts = Counter[str]()
    exceptions: list[str] = []
    differing = 0
    # A new process after every twenty services, so that none keeps all modules. Not an
    # executor: with `max_tasks_per_child`, Python 3.11's can hang.
    with get_context("spawn").Pool(options.jobs, maxtasksperchild=20) as pool:
        compare = partial(compare_in_temporary_folder, rounds=options.rounds)
        for result in pool.imap(compare, services):
            counts += result.counts
            exceptions += result.exceptions
            differing += len(result.differences)
            for difference in result.differences:
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
