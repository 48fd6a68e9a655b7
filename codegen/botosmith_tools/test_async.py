"""Test asynchronous clients with the lowest supported aiobotocore and the newest one.

``python -m botosmith_tools.test_async [--jobs N] [PYTEST-ARGUMENT]...`` makes one
environment with the lowest version of aiobotocore that pyproject.toml allows, and one
with the newest that pip finds today, each with the botocore that it needs. The SDKs are
generated from the models of that botocore. The exit code is 1 when a test fails and 2
when an environment cannot be made.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from . import ROOT
from .environments import renew_environment
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
    "pytest",
    "pytest-xdist",
    "ruff",
)
# aiobotocore's other HTTP library, by its name in each version.
OTHERS = {"lowest": ("httpx", "trio"), "newest": ("httpx2", "trio")}
# Prints the versions of an environment.
_SHOW = (
    "from importlib.metadata import version\n"
    "for name in ('aiobotocore', 'botocore', 'aiohttp'):\n"
    "    print(f'{name} {version(name)}', end='  ', flush=True)\n"
    "print()"
)


def main() -> int:
    """Run the tests in both environments; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_async", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options, arguments = parser.parse_known_args()
    (needed,) = extras()["async"]
    lowest, newest = needed.replace(">=", "=="), project_name(needed)
    failed = 0
    try:
        for name, requirement in (("lowest", lowest), ("newest", newest)):
            python = _make_environment(name, requirement)
            failed += _test(name, python, ["-n", str(options.jobs), *arguments])
    except subprocess.CalledProcessError as error:
        print(
            "cannot make an environment; see the messages of pip above "
            f"(exit code {error.returncode}). Is the package index reachable?",
            file=sys.stderr,
        )
        return 2
    return min(failed, 1)


def _make_environment(name: str, requirement: str) -> str:
    """Make a virtual environment, and return its interpreter.

    Raises:
        CalledProcessError: It cannot be made.
    """
    tools = [pin for pin in extras()["dev"] if project_name(pin) in TOOLS]
    folder = ROOT / "build" / "aiobotocores" / name
    return str(renew_environment(folder, [requirement, *OTHERS[name], *tools]))


def _test(name: str, python: str, arguments: Sequence[str]) -> int:
    """Run the tests; return 1 if they failed, else 0."""
    print(f"\n{name}: ", end="", flush=True)
    subprocess.run([python, "-c", _SHOW], check=True)
    roots = [str(ROOT / source) for source in ("codegen", "generated")]
    began = time.monotonic()
    done = subprocess.run(
        [python, "-m", "pytest", "--quiet", TESTS, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots)},
        check=False,
    )
    print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
    return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
