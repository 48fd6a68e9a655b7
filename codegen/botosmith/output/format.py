"""Gives emitted code the layout of `ruff format`."""

import subprocess
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from ..errors import BotosmithError


def format_tree(*paths: Path) -> None:
    """Format files, and all Python files below folders, in place.

    Raises:
        BotosmithError: Some file is not Python, or ruff cannot be run.
    """
    try:
        # Imported by name: it comes without types.
        find_ruff: Callable[[], str] = import_module("ruff").find_ruff_bin
        command = [find_ruff(), "format", "--quiet", "--isolated", "--no-cache"]
    except (ImportError, FileNotFoundError) as error:
        raise BotosmithError("ruff is not installed (botosmith[codegen])") from error
    command += ["--line-length", "88", "--target-version", "py311"]
    # ruff would skip folders that git ignores, or that are called `build` or `venv`.
    command += ["--no-respect-gitignore", "--config", "exclude = []"]
    command += ["--", *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BotosmithError(f"ruff cannot format the output\n{done.stderr.strip()}")
