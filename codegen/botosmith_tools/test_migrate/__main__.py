"""Migrate moto's own tests from boto3 to an SDK, and run them before and after.

``python -m botosmith_tools.test_migrate [--few] [--jobs N]`` downloads the sdist of
moto, generates an SDK of what its tests use, and migrates all of them, in projects
under build/migrate. It runs the tests of 40 folders in two time zones. With ``--few``,
it migrates only five folders, and runs them in one time zone. The exit code is 1 if a
test that passed fails, unless `exemptions` has it, or if the migration does not keep to
the limits in `verdict`, and 2 if it cannot be run.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from botosmith.migrate import receivers

from ..aws_environment import isolate_from_aws
from .exemptions import EXEMPTIONS
from .migration import generate_sdk, make_project, migrate
from .moto_tests import FEW, FOLDER, FOLDERS, fetch_tests
from .outcomes import PASSED, run_tests
from .receivers import compare, sample
from .verdict import faults, newly_failing, unexpected

# botocore makes times local, and the SDK leaves them in UTC.
_TIME_ZONES = ("UTC", "Asia/Kolkata")


def main() -> int:
    """Run all; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_migrate", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--few", action="store_true", help="run five folders only")
    options = parser.parse_args()
    isolate_from_aws()
    before, after = FOLDER / "before", FOLDER / "after"
    chosen = FEW if options.few else FOLDERS
    paths = FEW if options.few else ("tests",)
    try:
        tests = fetch_tests()
        make_project(tests, before)
        make_project(tests, after)
        generate_sdk(after, paths)
        migration = migrate(after, paths)
    except subprocess.CalledProcessError as error:
        print(error, error.stderr or "", file=sys.stderr)
        return 2
    print(migration.calls, f"{migration.seconds:.0f} s of processor time", flush=True)
    wrong = [*faults(migration, of_all=not options.few)]
    wrong += _check_receivers(before, paths)
    for zone in _TIME_ZONES[:1] if options.few else _TIME_ZONES:
        wrong += _compare_runs(before, after, chosen, zone, options.jobs)
    print("".join(f"    {line}\n" for line in wrong), end="")
    return min(len(wrong), 1)


def _check_receivers(before: Path, paths: Sequence[str]) -> list[str]:
    inside = tuple(paths)
    receivers_ = [one for one in sample() if f"tests/{one.file}".startswith(inside)]
    comparison = compare(receivers_, before / "tests", receivers)
    print(
        f"receivers: {comparison.known} of {comparison.clients} clients known, "
        f"{len(comparison.wrong)} wrong, {comparison.others} others",
        flush=True,
    )
    return comparison.wrong


def _compare_runs(
    before: Path, after: Path, chosen: Sequence[str], zone: str, jobs: int
) -> list[str]:
    """Run tests before and after, and describe what must not differ."""
    old = run_tests(before, chosen, zone, jobs)
    new = run_tests(after, chosen, zone, jobs)
    failing = newly_failing(old, new)
    if failing:
        # Some tests of moto fail now and then.
        failing = newly_failing(
            dict.fromkeys(failing, PASSED), run_tests(after, failing, zone, jobs)
        )
    passed = sum(outcome == PASSED for outcome in old.values())
    print(
        f"{zone}: {passed} tests passed before, {len(failing)} of them fail after; "
        f"{len(old) - passed} others ignored",
        flush=True,
    )
    return [f"{zone}: {text}" for text in unexpected(failing, EXEMPTIONS, old)]


if __name__ == "__main__":
    sys.exit(main())
