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
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .checkers import Problem, check
from .environments import CHECKERS, ENVIRONMENTS, FOLDER, checkers, environment
from .exemptions import EXEMPTIONS, table
from .project import refused_lines, write_project


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
            runs = pool.map(
                lambda cell: _check(cell[0], programs, pythons[cell[1]], folder), cells
            )
            failed = 0
            for (checker, name), (found, seconds) in zip(cells, runs, strict=True):
                wrong = list(_compare(found, checker, name, folder))
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


def _compare(
    found: list[Problem], checker: str, stubs: str, folder: Path
) -> Iterator[str]:
    """Describe what a type checker should not have reported or accepted."""
    refused = refused_lines(folder)
    reported = {(one.file, one.line) for one in found}
    exempt: set[tuple[str, int]] = set()
    for exemption in EXEMPTIONS:
        if exemption.applies(checker, stubs):
            lines = exemption.lines((folder / exemption.file).read_text().splitlines())
            exempt |= lines
            # Wrong programs are accepted, and right ones reported.
            if not (lines & refused) - reported and not (lines - refused) & reported:
                yield f"{exemption.file}: no longer: {exemption.what}"
    for one in found:
        if (one.file, one.line) not in refused | exempt:
            yield f"{one.file}:{one.line}: [{one.code}] {one.message.splitlines()[0]}"
    for file, line in sorted(refused - reported - exempt):
        yield f"{file}:{line}: accepted"


if __name__ == "__main__":
    sys.exit(main())
