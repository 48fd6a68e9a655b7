"""Finds the folder whose settings mypy uses for an application."""

from collections.abc import Mapping
from pathlib import Path

from ..config import parse_toml, table_of
from ..errors import convert_os_errors

MYPY_FILES: Mapping[str, str] = {"mypy.ini": "", ".mypy.ini": "", "setup.cfg": "[mypy]"}
"""The files besides pyproject.toml that may have mypy's settings, with a text that
those which have them contain."""

_ROOTS = (".git", ".hg")


def settings_folder(path: Path) -> Path | None:
    """The nearest folder at or above a path that has settings of mypy.

    As mypy does, it searches no further than the root of a repository.

    Args:
        path: A file or a folder, as an absolute path.

    Raises:
        BotosmithError: A file cannot be read.
    """
    for folder in (path, *path.parents) if path.is_dir() else path.parents:
        if _has_settings(folder):
            return folder
        if any((folder / name).exists() for name in _ROOTS):
            return None
    return None


def _has_settings(folder: Path) -> bool:
    for name, content in MYPY_FILES.items():
        file = folder / name
        with convert_os_errors(file, "read"):
            if file.is_file() and content in file.read_text("utf-8", "replace"):
                return True
    file = folder / "pyproject.toml"
    with convert_os_errors(file, "read"):
        data = file.read_bytes() if file.is_file() else b""
    return table_of(parse_toml(data, file), ("tool", "mypy")) is not None
