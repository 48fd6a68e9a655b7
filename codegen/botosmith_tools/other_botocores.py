"""Test generated SDKs with the oldest supported botocore and with the newest one.

``python -m botosmith_tools.other_botocores [--jobs N] [PYTEST-ARGUMENT]...`` makes one
environment with the lowest versions that pyproject.toml allows, and one with the newest
versions that pip finds today. The SDKs are generated from the models of the botocore of
this interpreter. The exit code is 1 when a test fails and 2 when an environment cannot
be made.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import botocore

from botosmith.models.patching import OWN

from . import ROOT
from .requirements import extras, project_name, sdk_requirements

TESTS = (
    "tests/conformance/test_arguments.py",
    "tests/conformance/test_protocol_cases.py",
    "tests/conformance/test_recorded_exchanges.py",
    "tests/conformance/test_wire_recordings.py",
    "tests/e2e/moto",
    "tests/e2e/test_lazy_imports.py",
    "tests/e2e/test_paging_servers.py",
    "tests/e2e/test_same_objects.py",
    "tests/e2e/test_threads.py",
    "tests/emit/test_paginators.py",
    "tests/examples",
    "tests/runtime",
)
# Tests of decoding, which differs where msgspec is installed: they run both ways.
DECODING = ("tests/conformance/test_wire_recordings.py", "tests/runtime")
NEEDS_MSGSPEC = "tests/runtime/responses/test_msgspec_decoder.py"
# It needs griffe, IPython and Sphinx, and is the same with any botocore.
NEEDS_READERS = "tests/runtime/introspection/test_help.py"
TOOLS = (
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
)
# The services whose models botosmith patches: the patches must apply to the newest.
PATCHED = sorted(file.stem for file in OWN.glob("*.json"))
# Prints the versions of an environment.
_SHOW = (
    "from importlib.metadata import version, PackageNotFoundError\n"
    "for name in ('botocore', 'boto3', 'attrs', 'cattrs', 'msgspec'):\n"
    "    try: print(f'{name} {version(name)}', end='  ')\n"
    "    except PackageNotFoundError: print(f'no {name}', end='  ')\n"
    "print()"
)


def main() -> int:
    """Run the tests in both environments; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.other_botocores", description=__doc__
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options, arguments = parser.parse_known_args()
    tools = [pin for pin in extras()["dev"] if project_name(pin) in TOOLS]
    needed, decoding = sdk_requirements(), extras()["fast"]
    lowest = [requirement.replace(">=", "==") for requirement in needed]
    lowest += [
        pin.replace("botocore", "boto3")
        for pin in lowest
        if project_name(pin) == "botocore"
    ]
    fast = [requirement.replace(">=", "==") for requirement in decoding]
    tests = ["-n", str(options.jobs), *arguments]
    try:
        old = Environment("lowest", [*lowest, *tools])
        failed = old.test([*tests, f"--ignore={NEEDS_MSGSPEC}"], TESTS)
        old.install(fast)
        failed += old.test(tests, DECODING)
        newest = [project_name(requirement) for requirement in (*needed, *decoding)]
        new = Environment("newest", ["--upgrade", *newest, "boto3", *tools])
        failed += new.test(tests, TESTS)
        failed += new.generate(PATCHED)
    except subprocess.CalledProcessError as error:
        print(
            "cannot make an environment; see the messages of pip above "
            f"(exit code {error.returncode}). Is the package index reachable?",
            file=sys.stderr,
        )
        return 2
    return min(failed, 1)


class Environment:
    """A virtual environment, recreated on each run.

    Args:
        name: Its name.
        requirements: What pip installs, options included.

    Raises:
        CalledProcessError: It cannot be made.
    """

    def __init__(self, name: str, requirements: Sequence[str]) -> None:
        self._name = name
        self._folder = ROOT / "build" / "botocores" / name
        self._python = str(self._folder / "bin" / "python")
        make = [sys.executable, "-m", "venv", "--clear", str(self._folder)]
        subprocess.run(make, check=True)
        self.install(requirements)

    def install(self, requirements: Sequence[str]) -> None:
        """Install requirements.

        Raises:
            CalledProcessError: pip cannot install them.
        """
        pip = [self._python, "-m", "pip", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, "--quiet", *requirements], check=True)

    def test(self, arguments: Sequence[str], tests: Sequence[str]) -> int:
        """Run tests.

        Returns:
            1 if pytest failed, else 0.
        """
        models = Path(botocore.__file__).with_name("data")
        chosen = ["-m", "not slow and not timing", f"--models={models}"]
        chosen += [f"--ignore={NEEDS_READERS}", *tests]
        return self._run(["-m", "pytest", "--quiet", *chosen, *arguments])

    def generate(self, services: Sequence[str]) -> int:
        """Generate services from the models of this botocore.

        Returns:
            1 if that failed, else 0.
        """
        place = ["--output", str(self._folder / "sdk"), "--package", "generated"]
        return self._run(["-m", "botosmith", "generate", *services, *place])

    def _run(self, arguments: Sequence[str]) -> int:
        print(f"\n{self._name}: ", end="", flush=True)
        subprocess.run([self._python, "-c", _SHOW], check=True)
        roots = [str(ROOT / source) for source in ("codegen", "generated")]
        began = time.monotonic()
        done = subprocess.run(
            [self._python, *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(roots)},
            check=False,
        )
        print(f"{self._name}: {time.monotonic() - began:.0f} s", flush=True)
        return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
