"""Runs the command, and reads what folders contain."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from click.testing import Result

# Runs the command with arguments.
Run: TypeAlias = Callable[..., Result]


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
