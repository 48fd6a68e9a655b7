"""Runs the command, and reads what folders contain."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from click.testing import CliRunner, Result

from botosmith.commands.cli import main

# Runs the command with arguments.
Run: TypeAlias = Callable[..., Result]


def botosmith(*arguments: object) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


def failure(run: Run, *arguments: object) -> str:
    """Run a command that fails; return the error."""
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    return done.stderr


def refused(run: Run, *arguments: object, folder: Path | None = None) -> str:
    """Run a command that fails and changes no file of a folder; return the error."""
    folder = folder or Path()
    before = tree(folder)
    error = failure(run, *arguments)
    assert tree(folder) == before
    assert "Traceback" not in error
    return error


def tree(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text(errors="backslashreplace")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def edit(file: str | Path, old: str, new: str) -> None:
    text = Path(file).read_text()
    assert old in text
    Path(file).write_text(text.replace(old, new))
