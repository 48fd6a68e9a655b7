"""Test with each Python that is installed here, from 3.11 on.

``python -m botosmith_tools.test_pythons [--newest] [--python PROGRAM]... [--jobs N]
[PYTEST-ARGUMENT]...`` finds the interpreters on PATH. With each of them, it makes an
environment of the requirements that pyproject.toml pins, generates an SDK, checks the
committed one, and runs tests. It prints which Pythons it did not find. The exit code is
1 when something fails and 2 when an environment cannot be made.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from . import ROOT
from .environments import make_environment, report_failure, run_checkout
from .interpreters import Interpreter, declared_series, find_interpreters
from .requirements import extras, project_name

TESTS = (
    "tests/asynchronous",
    "tests/conformance",
    "tests/duplex",
    "tests/e2e",
    "tests/runtime",
    "tests/typing",
)
# A service of each protocol.
SERVICES = ("cloudwatch", "dynamodb", "ec2", "iam", "lambda", "s3")
# The projects whose versions are printed.
SHOWN = ("attrs", "cattrs", "botocore", "httptools", "msgspec", "pytest")
FOLDER = ROOT / "build" / "pythons"


def main() -> int:
    """Run all; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_pythons", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--newest",
        action="store_true",
        help="test with the newest Python only, and not if it is this one",
    )
    parser.add_argument(
        "--python",
        action="append",
        default=[],
        metavar="PROGRAM",
        help="an interpreter that has precedence over those on PATH",
    )
    options, arguments = parser.parse_known_args()
    try:
        interpreters = find_interpreters(options.python)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 2
    missed = [series for series in declared_series() if series not in interpreters]
    for series in missed:
        print(f"Python {series}: not found")
    for interpreter in interpreters.values():
        print(f"Python {interpreter.version}: {interpreter.path}")
    every = [*interpreters.values()]
    chosen = newest(every) if options.newest else every
    failed: list[str] = []
    try:
        for interpreter in chosen:
            if _test(interpreter, options.jobs, arguments):
                failed.append(interpreter.version)
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2
    passed = [one.version for one in chosen if one.version not in failed]
    print(
        f"\nPythons: passed {', '.join(passed) or 'none'}; "
        f"failed {', '.join(failed) or 'none'}; "
        f"not found {', '.join(missed) or 'none'}"
    )
    return int(bool(failed))


def newest(interpreters: Sequence[Interpreter]) -> Sequence[Interpreter]:
    """The newest interpreter, or none if it is of the same series as this one."""
    this = "{}.{}".format(*sys.version_info)
    return [one for one in interpreters[-1:] if one.series != this]


def _test(python: Interpreter, jobs: int, arguments: Sequence[str]) -> int:
    """Run all with an interpreter; return how much failed."""
    folder = FOLDER / python.series
    projects = [
        name for pin in extras()["dev"] if (name := project_name(pin)) != "botosmith"
    ]
    make_environment(folder, projects, python.path)
    place = ["--output", str(folder / "sdk"), "--package", "generated"]
    marks = ["-m", "not slow and not timing"]
    runs = (
        ["botosmith", "generate", *SERVICES, *place],
        ["botosmith", "check"],
        ["pytest", "--quiet", *marks, *TESTS, "-n", str(jobs), *arguments],
    )
    return sum(run_checkout(folder, ["-m", *run], SHOWN) for run in runs)


if __name__ == "__main__":
    sys.exit(main())
