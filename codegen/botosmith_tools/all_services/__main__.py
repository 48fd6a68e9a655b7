"""Generate all services, import every module, type-check them all, and print a table.

``python -m botosmith_tools.all_services [--output FOLDER] [--jobs N] [SERVICE]...``
exits with code 1 when a shape of a model is skipped, a stub differs from its modules,
annotations cannot be read, plain cattrs cannot convert a class, a file is too large for
editors, a docstring has a fault, or mypy finds an error.
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from botosmith.models.source import Source

from ..docstring_faults import EXPECTED
from .documentation import Documentation
from .survey import Survey, survey

PACKAGE = "typed_aws"
COUNTS = (
    "modules",
    "operations",
    "structures",
    "enums",
    "unions",
    "errors",
    "paginators",
    "waiters",
)


def main() -> int:
    """Run all steps; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.all_services", description=__doc__
    )
    parser.add_argument("--output", type=Path, default=Path("build/all-services"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("services", nargs="*", help="only these; default: all")
    options = parser.parse_args()
    output: Path = options.output.resolve()
    services: list[str] = options.services or Source().services()
    chosen = options.services or ["--all"]
    _timed(
        "generate",
        [
            *(sys.executable, "-m", "botosmith", "generate", *chosen, "--async"),
            *("--output", str(output), "--package", PACKAGE),
            *("--jobs", str(options.jobs)),
        ],
    )
    began = time.monotonic()
    surveys = _surveys(output, services, options.jobs)
    print(f"import: {time.monotonic() - began:.0f} s, every module of all services")
    _print_table(surveys)
    deleted = [f"{s.service}.{name}" for s in surveys for name in s.deleted]
    print(f"operations that botocore deletes: {', '.join(deleted) or 'none'}")
    skipped = [name for one in surveys for name in one.skipped]
    print(f"skipped shapes: {len(skipped)} {', '.join(skipped)}".rstrip())
    wrong = [one for survey in surveys for one in survey.stub_differences]
    _print_list("differences between stubs and modules", wrong)
    unreadable = [one for survey in surveys for one in survey.unreadable]
    _print_list("classes with unreadable annotations", unreadable)
    unconverted = [one for survey in surveys for one in survey.unconverted]
    _print_list("classes that a plain cattrs converter cannot convert", unconverted)
    too_large = [one for survey in surveys for one in survey.too_large]
    largest = max(surveys, key=lambda survey: survey.largest)
    print(f"largest file: {largest.largest:,} bytes, of {largest.service}")
    _print_list("files too large for editors", too_large)
    faults = [one for survey in surveys for one in survey.documentation.faults]
    _print_documentation([survey.documentation for survey in surveys])
    sys.stdout.flush()
    checked = _timed(
        "mypy --strict",
        [
            *(sys.executable, "-m", "mypy", "--config-file=", "--strict"),
            *("--python-version", "3.11", "--cache-dir", f"{output}.mypy_cache"),
            str(output / PACKAGE),
        ],
        may_fail=True,
    )
    found = (skipped, wrong, unreadable, unconverted, too_large, faults)
    return 1 if any(found) or not checked else 0


def _timed(name: str, command: Sequence[str], *, may_fail: bool = False) -> bool:
    began = time.monotonic()
    done = subprocess.run(command, check=not may_fail)
    seconds = time.monotonic() - began
    # Of the largest process so far: each step takes more than the one before it.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{name}: {seconds:.0f} s, {peak:,.0f} MB in the largest process", flush=True)
    return done.returncode == 0


def _surveys(output: Path, services: Sequence[str], jobs: int) -> list[Survey]:
    # A new process after every ten services, so that none keeps all modules. Not an
    # executor: with `max_tasks_per_child`, Python 3.11's can hang.
    with get_context("spawn").Pool(jobs, maxtasksperchild=10) as pool:
        return pool.map(partial(survey, output, PACKAGE), services, chunksize=1)


def _print_table(surveys: Sequence[Survey]) -> None:
    print("\n" + "protocol".ljust(12) + "services".rjust(11), end="")
    print("".join(name.rjust(11) for name in COUNTS))
    for protocol in [*sorted({s.protocol for s in surveys}), "all"]:
        rows = [s for s in surveys if protocol in (s.protocol, "all")]
        sums = [sum(int(getattr(row, name)) for row in rows) for name in COUNTS]
        print(protocol.ljust(12) + "".join(f"{n:11,}" for n in [len(rows), *sums]))
    print()


def _print_list(title: str, found: Sequence[str]) -> None:
    """Print how many there are, and the first of them."""
    print("\n".join([f"{title}: {len(found)}", *found[:50]]))


def _print_documentation(found: Sequence[Documentation]) -> None:
    print(f"docstrings: {sum(one.docstrings for one in found):,}")
    marks: Counter[str] = Counter()
    for one in found:
        marks.update(one.placeholders)
    listed = ", ".join(f"{mark} {number}" for mark, number in marks.most_common())
    print(f"placeholders in them, which look like tags: {listed}")
    for (package, place, kind), reason in EXPECTED.items():
        print(f"no fault: {package}.{place}: {kind}, because {reason}")
    faults = [fault for one in found for fault in one.faults]
    _print_list("faults of docstrings", faults)


if __name__ == "__main__":
    sys.exit(main())
