"""Test asynchronous clients with the lowest supported aiobotocore and the newest one.

``python -m botosmith_tools.test_async [--jobs N] [PYTEST-ARGUMENT]...`` makes one
environment with the lowest version of aiobotocore that pyproject.toml allows, and one
with the newest that pip finds today, each with the botocore that it needs. The SDKs are
generated from the models of that botocore. The two share the sweep of all services. The
exit code is 1 when a test fails and 2 when an environment cannot be made.
"""

import argparse
import os
import subprocess
import sys

from . import ROOT
from .environments import renew_environment, report_failure, run_checkout
from .requirements import extras, project_name

TESTS = "tests/asynchronous"
TOOLS = (
    "attrs",
    "cattrs",
    "click",
    "fastapi",
    "httpx2",
    "hypothesis",
    "jinja2",
    "jsonpatch",
    "moto",
    "msgspec",
    "opentelemetry-instrumentation-botocore",
    "opentelemetry-sdk",
    "pytest",
    "pytest-xdist",
    "ruff",
    "time-machine",
    "tomlkit",
)
# aiobotocore's other HTTP library, by its name in each version.
OTHERS = {"lowest": ("httpx", "trio"), "newest": ("httpx2", "trio")}
# The projects whose versions are printed.
SHOWN = ("aiobotocore", "botocore", "aiohttp")


def main() -> int:
    """Run the tests in both environments; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_async", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options, arguments = parser.parse_known_args()
    (needed,) = extras()["async"]
    lowest, newest = needed.replace(">=", "=="), project_name(needed)
    tools = [pin for pin in extras()["dev"] if project_name(pin) in TOOLS]
    test = ["-m", "pytest", "--quiet", TESTS, "-n", str(options.jobs), *arguments]
    failed = 0
    try:
        versions = ("lowest", lowest), ("newest", newest)
        for half, (name, requirement) in enumerate(versions):
            folder = ROOT / "build" / "aiobotocores" / name
            renew_environment(folder, [requirement, *OTHERS[name], *tools])
            failed += run_checkout(folder, [*test, f"--half={half}"], SHOWN)
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
