"""Finds the file whose settings mypy uses for an application."""

from collections.abc import Mapping
from pathlib import Path

from ..config import parse_toml, table_of
from ..errors import convert_os_errors

PYPROJECT = "pyproject.toml"
MYPY_FILES: Mapping[str, str] = {"mypy.ini": "", ".mypy.ini": "", "setup.cfg": "[mypy]"}
"""The files besides pyproject.toml that may have mypy's settings, with a text that
those which have them contain."""

# In the order in which mypy looks for them.
_NAMES = ("mypy.ini", ".mypy.ini", PYPROJECT, "setup.cfg")
_ROOTS = (".git", ".hg")


def settings_file(path: Path) -> Path | None:
    """The file with settings of mypy in the nearest folder at or above a path.

    As mypy does, it searches no further than the root of a repository.

    Args:
        path: A file or a folder, as an absolute path.

    Raises:
        BotosmithError: A file cannot be read.
    """
    for folder in (path, *path.parents) if path.is_dir() else path.parents:
        for name in _NAMES:
            if _has_settings(folder / name):
                return folder / name
        if any((folder / name).exists() for name in _ROOTS):
            return None
    return None


def _has_settings(file: Path) -> bool:
    with convert_os_errors(file, "read"):
        if not file.is_file():
            return False
        data = file.read_bytes()
    if file.name == PYPROJECT:
        return table_of(parse_toml(data, file), ("tool", "mypy")) is not None
    return MYPY_FILES[file.name] in data.decode("utf-8", "replace")
