"""Type-checks generated packages."""

import subprocess
import sys
from pathlib import Path


def mypy_errors(package: Path) -> str:
    """Check a package with ``mypy --strict``; return what mypy prints, if anything."""
    command = [sys.executable, "-m", "mypy", "--config-file=", "--strict"]
    command += ["--no-error-summary", "--python-version=3.11"]
    command += [f"--cache-dir={package.parent / 'mypy-cache'}", str(package)]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout + done.stderr
