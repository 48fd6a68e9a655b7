"""Formats generated code with `ruff format`."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from ..errors import BotosmithError
from ..processes import describe_failure, run_program


def format_tree(*paths: Path) -> None:
    """Format files, and all Python files in folders, in place.

    Raises:
        BotosmithError: A file is not valid Python, or ruff cannot be run.
    """
    try:
        # Imported by name because the package has no type information.
        find_ruff: Callable[[], str] = import_module("ruff").find_ruff_bin
        command = [find_ruff(), "format", "--isolated", "--no-cache"]
    except (ImportError, FileNotFoundError) as error:
        raise BotosmithError(
            "ruff is not installed; botosmith needs it to format the output"
        ) from error
    command += ["--line-length", "88", "--target-version", "py311"]
    # By default ruff skips folders that git ignores, and some names such as `build`.
    command += ["--no-respect-gitignore", "--config", "exclude = []"]
    command += ["--", *map(str, paths)]
    done = run_program(command)
    if done.returncode:
        reason = done.stderr.strip() or describe_failure(done)
        raise BotosmithError(f"ruff cannot format the output\n{reason}")
