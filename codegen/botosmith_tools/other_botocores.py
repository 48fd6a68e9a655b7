"""Test generated SDKs with the oldest supported botocore and with newer ones.

``python -m botosmith_tools.other_botocores [--jobs N] [PYTEST-ARGUMENT]...`` makes one
environment with the lowest versions that pyproject.toml allows, and one with the newest
versions that pip finds today. With versions of botocore between these, only the tests
of asynchronous clients run. The SDKs are generated from the models of the botocore of
this interpreter. The exit code is 1 when a test fails and 2 when an environment cannot
be made.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import botocore

from botosmith.models.patching import OWN

from . import ROOT
from .environments import install, renew_environment, report_failure, run_checkout
from .requirements import extras, project_name, sdk_requirements

TESTS = (
    "tests/conformance/test_arguments.py",
    "tests/conformance/test_protocol_cases.py",
    "tests/conformance/test_wire_recordings.py",
    "tests/e2e/moto",
    "tests/e2e/test_lazy_imports.py",
    "tests/e2e/test_threads.py",
    "tests/emit/test_paginators.py",
    "tests/examples",
    "tests/runtime",
)
# The tests of asynchronous clients, which use most of botocore's private names. The
# other folders have tests of both kinds of clients.
ASYNCHRONOUS = ("tests/asynchronous", "tests/runtime", "tests/testing")
# Versions of botocore between the lowest and the newest.
BETWEEN = ("==1.37.0", "~=1.43.0")
# Tests of decoding, which differs where msgspec is installed: they run both ways.
DECODING = ("tests/conformance/test_wire_recordings.py", "tests/runtime")
NEEDS_MSGSPEC = "tests/runtime/responses/test_msgspec_decoder.py"
# It needs griffe, IPython and Sphinx, and is the same with any botocore.
NEEDS_READERS = "tests/runtime/introspection/test_readers.py"
TOOLS = (
    "anyio",
    "click",
    "freezegun",
    "hypothesis",
    "jinja2",
    "jsonpatch",
    "moto",
    "opentelemetry-instrumentation-botocore",
    "opentelemetry-sdk",
    "pytest",
    "pytest-xdist",
    "rich",
    "ruff",
    "time-machine",
    "tomlkit",
    "uvloop",
)
# The services whose models botosmith patches: the patches must apply to the newest.
PATCHED = sorted(file.stem for file in OWN.glob("*.json"))
# The projects whose versions are printed.
SHOWN = ("botocore", "boto3", "attrs", "cattrs", "httptools", "msgspec")
FOLDER = ROOT / "build" / "botocores"


def main() -> int:
    """Run the tests in all environments; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.other_botocores", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options, arguments = parser.parse_known_args()
    tools = [pin for pin in extras()["dev"] if project_name(pin) in TOOLS]
    needed, decoding = [*sdk_requirements(), *extras()["async"]], extras()["fast"]
    lowest = [requirement.replace(">=", "==") for requirement in needed]
    lowest += [
        pin.replace("botocore", "boto3")
        for pin in lowest
        if project_name(pin) == "botocore"
    ]
    fast = [requirement.replace(">=", "==") for requirement in decoding]
    tests = ["-n", str(options.jobs), *arguments]
    old, new = FOLDER / "lowest", FOLDER / "newest"
    try:
        renew_environment(old, [*lowest, *tools])
        failed = _test(old, [*tests, f"--ignore={NEEDS_MSGSPEC}"], TESTS)
        install(old, fast)
        failed += _test(old, tests, DECODING)
        failed += _test_asynchronous(old, tests)
        for versions in BETWEEN:
            install(old, [f"boto3{versions}", f"botocore{versions}"])
            failed += _test_asynchronous(old, tests)
        newest = [project_name(requirement) for requirement in (*needed, *decoding)]
        renew_environment(new, [*newest, "boto3", *tools])
        failed += _test(new, tests, TESTS)
        failed += _test_asynchronous(new, tests)
        failed += _generate(new, PATCHED)
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2
    return min(failed, 1)


def _test(
    folder: Path,
    arguments: Sequence[str],
    tests: Sequence[str],
    kinds: str = "(not slow or sweep) and not timing",
) -> int:
    """Run tests of some kinds in an environment; return 1 if they failed, else 0."""
    models = Path(botocore.__file__).with_name("data")
    chosen = ["-m", kinds, f"--models={models}", f"--ignore={NEEDS_READERS}", *tests]
    command = ["-m", "pytest", "--quiet", *chosen, *arguments]
    return run_checkout(folder, command, SHOWN)


def _test_asynchronous(folder: Path, arguments: Sequence[str]) -> int:
    """Run the quick tests of asynchronous clients, as `_test` does."""
    chosen = ["-k", "asynchronous", *arguments]
    return _test(folder, chosen, ASYNCHRONOUS, "not slow and not timing")


def _generate(folder: Path, services: Sequence[str]) -> int:
    """Generate services from an environment's botocore; return 1 if that failed."""
    place = ["--output", str(folder / "sdk"), "--package", "generated"]
    command = ["-m", "botosmith", "generate", *services, *place]
    return run_checkout(folder, command, SHOWN)


if __name__ == "__main__":
    sys.exit(main())
