"""Generate all services, import every module, type-check them all, and print a table.

``python -m botosmith_tools.all_services [--output FOLDER] [--jobs N] [--pyright]
[SERVICE]...`` exits with code 1 when a shape of a model is skipped, a stub differs from
its modules or does not export what others import from it, annotations cannot be read,
plain cattrs cannot convert a class, an object or an error shows a secret, a file is too
large for editors, a docstring has a fault, the reference lacks a page or a name, has a
broken link or a page that is too large, or mypy or pyright finds an error. pyright
checks services in which everything occurs that occurs in any service; with
``--pyright``, it checks all.
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
from ..stub_imports import unexported_imports
from .cover import cover
from .documentation import Documentation
from .strict_pyright import pyright_errors
from .survey import Survey, survey

PACKAGE = "typed_aws"
# The number of services that pyright checks at least.
_LEAST = 60
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
    parser.add_argument(
        "--pyright", action="store_true", help="check all services with pyright"
    )
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
    omitted = [f"{s.service}.{name}" for s in surveys for name in s.omitted]
    print(f"operations that no client has: {', '.join(omitted) or 'none'}")
    skipped = [name for one in surveys for name in one.skipped]
    print(f"skipped shapes: {len(skipped)} {', '.join(skipped)}".rstrip())
    wrong = [one for survey in surveys for one in survey.stub_differences]
    _print_list("differences between stubs and modules", wrong)
    unexported = [one for survey in surveys for one in survey.unexported]
    unexported += unexported_imports(output / PACKAGE / "_runtime", output / PACKAGE)
    _print_list("imports from stubs that do not export the name", unexported)
    unreadable = [one for survey in surveys for one in survey.unreadable]
    _print_list("classes with unreadable annotations", unreadable)
    unconverted = [one for survey in surveys for one in survey.unconverted]
    _print_list("classes that a plain cattrs converter cannot convert", unconverted)
    secrets = [one for survey in surveys for one in survey.shown_secrets]
    _print_list("secrets in the repr of objects and in errors", secrets)
    too_large = [one for survey in surveys for one in survey.too_large]
    largest = max(surveys, key=lambda survey: survey.largest)
    print(f"largest file: {largest.largest:,} bytes, of {largest.service}")
    _print_list("files too large for editors", too_large)
    faults = [one for survey in surveys for one in survey.documentation.faults]
    incomplete = [one for survey in surveys for one in survey.reference_faults]
    print(f"pages of the reference: {sum(s.reference_pages for s in surveys):,}")
    _print_list("faults of the reference", incomplete)
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
    errors = _pyright_errors(
        output, surveys if options.pyright else _covering(surveys), options.jobs
    )
    _print_list("errors of pyright", errors)
    lists = (skipped, wrong, unexported, unreadable, unconverted, too_large, faults)
    return 1 if any((*lists, secrets, incomplete)) or errors or not checked else 0


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


def _covering(surveys: Sequence[Survey]) -> list[Survey]:
    chosen = cover({one.service: one.content for one in surveys}, _LEAST)
    print(f"services in which everything occurs: {', '.join(chosen)}")
    return [one for one in surveys if one.service in chosen]


def _pyright_errors(output: Path, surveys: Sequence[Survey], jobs: int) -> list[str]:
    began = time.monotonic()
    before = _seconds_of_processes()
    folders = [output / PACKAGE / one.package for one in surveys]
    errors = pyright_errors(output, folders, jobs)
    seconds = time.monotonic() - began
    used = _seconds_of_processes() - before
    about = f"{seconds:.0f} s, {used:.0f} s of processor time, {len(folders)} services"
    print(f"pyright, strict: {about}")
    return errors


def _seconds_of_processes() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _print_table(surveys: Sequence[Survey]) -> None:
    print("\n" + "protocol".ljust(12) + "services".rjust(11), end="")
    print("".join(name.rjust(11) for name in COUNTS))
    for protocol in [*sorted({s.protocol for s in surveys}), "all"]:
        rows = [s for s in surveys if protocol in (s.protocol, "all")]
        sums = [sum(int(getattr(row, name)) for row in rows) for name in COUNTS]
        print(protocol.ljust(12) + "".join(f"{n:11,}" for n in [len(rows), *sums]))
    print()


def _print_list(title: str, entries: Sequence[str]) -> None:
    """Print how many there are, and the first of them."""
    print("\n".join([f"{title}: {len(entries)}", *entries[:50]]))


def _print_documentation(packages: Sequence[Documentation]) -> None:
    print(f"docstrings: {sum(one.docstrings for one in packages):,}")
    marks: Counter[str] = Counter()
    for one in packages:
        marks.update(one.placeholders)
    listed = ", ".join(f"{mark} {number}" for mark, number in marks.most_common())
    print(f"placeholders in them, which look like tags: {listed}")
    for (package, place, kind), reason in EXPECTED.items():
        print(f"no fault: {package}.{place}: {kind}, because {reason}")
    faults = [fault for one in packages for fault in one.faults]
    _print_list("faults of docstrings", faults)


if __name__ == "__main__":
    sys.exit(main())
