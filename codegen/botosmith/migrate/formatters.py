"""Lines that became longer than the formatter of a project allows."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..config import parse_toml, table_of
from ..errors import BotosmithError
from .notes import Note

# Where settings are in a folder: the file, the table, and the command.
_SETTINGS = (
    ("pyproject.toml", ("tool", "black"), "black"),
    (".ruff.toml", (), "ruff format"),
    ("ruff.toml", (), "ruff format"),
    ("pyproject.toml", ("tool", "ruff"), "ruff format"),
)


def too_long(path: Path, old: str, new: str) -> Iterator[Note]:
    """The lines of a file that a formatter would wrap now, by their new numbers."""
    before = {*old.split("\n")}
    for command, length in _formatter(path):
        for number, line in enumerate(new.split("\n"), 1):
            if line not in before and len(line.rstrip()) > length:
                yield Note(number, "long", command)


def _formatter(path: Path) -> list[tuple[str, int]]:
    """The formatter in the nearest settings, if there are any, and its line length."""
    for folder in path.resolve().parents:
        for name, table, command in _SETTINGS:
            with suppress(OSError, ValueError, BotosmithError):
                document = parse_toml((folder / name).read_bytes(), folder / name)
                if (found := table_of(document, table)) is not None:
                    return [(command, int(found.get("line-length", 88)))]
    return []
