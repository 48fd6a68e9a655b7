"""Runs Python in processes of their own."""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path


def import_path(folders: Iterable[str | Path] = ()) -> dict[str, str]:
    """An environment in which Python imports from folders, by default from ours."""
    chosen = list(folders) or [folder for folder in sys.path if folder]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, chosen))}


def unmeasured(environment: Mapping[str, str]) -> dict[str, str]:
    """An environment in which `make coverage` loads no modules of its own."""
    return {**environment, "COVERAGE_PROCESS_CONFIG": ""}


def try_python(
    *arguments: str,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    timeout: float | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run Python, whatever its exit code is, and keep what it prints."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=import_path() if environment is None else environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def run_python(
    *arguments: str,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run Python and return what it prints; the test fails if Python fails."""
    done = try_python(*arguments, folder=folder, environment=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
