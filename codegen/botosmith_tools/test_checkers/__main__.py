"""Check an SDK and an application with each type checker, beside each set of stubs.

``python -m botosmith_tools.test_checkers [--checker NAME]... [--stubs NAME]...``
generates an SDK into an application under build/checkers, and checks both and the
programs of tests/typing. The exit code is 1 if a type checker reports an error or
accepts a wrong program, unless `exemptions` has it, and 2 if it cannot be run.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .checkers import Problem, check
from .environments import CHECKERS, ENVIRONMENTS, FOLDER, checkers, environment
from .exemptions import table
from .project import write_project
from .verdict import unexpected


def main() -> int:
    """Check all; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_checkers", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--checker", action="append", choices=CHECKERS)
    parser.add_argument("--stubs", action="append", choices=[*ENVIRONMENTS])
    options = parser.parse_args()
    folder = FOLDER / "project"
    stubs: list[str] = options.stubs or [*ENVIRONMENTS]
    cells = [(c, name) for name in stubs for c in options.checker or CHECKERS]
    try:
        with ThreadPoolExecutor(options.jobs) as pool:
            written = pool.submit(write_project, folder)
            programs = checkers()
            pythons = dict(zip(stubs, pool.map(environment, stubs), strict=True))
            written.result()
            runs = [
                pool.submit(_check, checker, programs, pythons[name], folder)
                for checker, name in cells
            ]
            failed = 0
            for (checker, name), run in zip(cells, runs, strict=True):
                problems, seconds = run.result()
                wrong = list(unexpected(problems, checker, name, folder))
                outcome = f"{len(wrong)} wrong" if wrong else "as expected"
                print(f"{checker}, {name}: {outcome} ({seconds:.0f} s)", flush=True)
                print("".join(f"    {line}\n" for line in wrong), end="")
                failed += len(wrong)
    except (subprocess.CalledProcessError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"\n{table()}")
    return min(failed, 1)


def _check(
    checker: str, programs: Path, python: Path, folder: Path
) -> tuple[list[Problem], float]:
    began = time.monotonic()
    return check(checker, programs, python, folder), time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
