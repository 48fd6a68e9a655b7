"""Test asynchronous clients that wrap those of aiobotocore.

``python -m botosmith_tools.test_async [--jobs N] [PYTEST-ARGUMENT]...`` makes an
environment with the newest aiobotocore that pip finds today, and the botocore that it
needs. The SDKs are generated from the models of that botocore. The exit code is 1 when
a test fails and 2 when the environment cannot be made.
"""

import argparse
import os
import subprocess
import sys

from . import ROOT
from .environments import renew_environment, report_failure, run_checkout
from .requirements import extras, project_name

# Other tests are about clients of `create`.
_ASYNCHRONOUS = tuple(
    f"tests/asynchronous/{path}"
    for path in (
        "calls/test_async_client.py",
        "calls/test_async_sessions.py",
        "loopback/test_bodies.py",
        "loopback/test_cancellation.py",
        "loopback/test_interleaved.py",
        "loopback/test_misuse_and_introspection.py",
        "loopback/test_tracing.py",
        "loopback/test_trio.py",
        "loopback/transfers/test_both_ways.py",
        "loopback/transfers/test_cancelled_transfers.py",
        "loopback/transfers/test_downloads.py",
        "serialization/test_compiled_requests.py",
        "responses",
    )
)
TESTS = (
    *_ASYNCHRONOUS,
    # Of both kinds of clients.
    "tests/runtime/test_streams.py",
    "tests/testing/test_recordings.py",
)
# The HTTP library that aiobotocore uses with trio is httpx2.
NEWEST = ("aiobotocore", "trio")
TOOLS = (
    "anyio",
    "attrs",
    "cattrs",
    "click",
    "httptools",
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
)
# The projects whose versions are printed.
SHOWN = ("aiobotocore", "botocore", "aiohttp", "httpx2")
FOLDER = ROOT / "build" / "aiobotocore"


def main() -> int:
    """Run the tests; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_async", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options, arguments = parser.parse_known_args()
    tools = [pin for pin in extras()["dev"] if project_name(pin) in TOOLS]
    try:
        renew_environment(FOLDER, [*NEWEST, *tools])
        test = ["-m", "pytest", "--quiet", "--wrapped", "-n", str(options.jobs), *TESTS]
        return run_checkout(FOLDER, [*test, *arguments], SHOWN)
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2


if __name__ == "__main__":
    sys.exit(main())
