"""Finds settings of a project that name a Python for which there is no SDK."""

from collections.abc import Iterator
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path
from typing import Any

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from ..config import parse_toml, table_of
from ..errors import convert_os_errors
from ..preview.mypy_settings import MYPY_FILES, settings_folder
from .options import shown

OLDEST_PYTHON = "3.11"
"""The oldest Python that an SDK runs with."""

_OLDEST = Version(OLDEST_PYTHON)


def older_pythons(folder: Path, target: Path) -> Iterator[str]:
    """Describe the settings that name an older Python.

    Args:
        folder: The folder of the project.
        target: The folder of the package, whose nearest settings mypy uses.

    Raises:
        BotosmithError: A file cannot be read.
    """
    file = folder / "pyproject.toml"
    required = _of_toml(file, ("project",), "requires-python")
    if required is not None and _allows_older(required):
        yield f"{shown(file)}: requires-python is {required!r}"
    existing = next(one for one in (target, *target.parents) if one.is_dir())
    for file, version in _mypy_versions(settings_folder(existing)):
        if _is_older(version):
            yield f"{shown(file)}: python_version of mypy is {version!r}"


def _mypy_versions(folder: Path | None) -> Iterator[tuple[Path, str]]:
    """The version in the file that mypy reads, if it has one."""
    if folder is None:
        return
    for name in MYPY_FILES:
        parser = ConfigParser(interpolation=None, strict=False)
        try:
            parser.read_string(_read(folder / name).decode("utf-8", "replace"))
        except ConfigError:
            continue  # mypy itself says what is wrong with it.
        if parser.has_option("mypy", "python_version"):
            yield folder / name, parser["mypy"]["python_version"]
    file = folder / "pyproject.toml"
    version = _of_toml(file, ("tool", "mypy"), "python_version")
    if version is not None:
        yield file, version


def _of_toml(file: Path, table: tuple[str, ...], key: str) -> str | None:
    value: Any = (table_of(parse_toml(_read(file), file), table) or {}).get(key)
    return None if value is None else str(value)


def _read(file: Path) -> bytes:
    with convert_os_errors(file, "read"):
        return file.read_bytes() if file.is_file() else b""


def _allows_older(specifiers: str) -> bool:
    """Whether specifiers allow the last release of an older Python."""
    try:
        allowed = SpecifierSet(specifiers)
    except InvalidSpecifier:
        return False
    return any(allowed.contains(f"3.{minor}.99") for minor in range(_OLDEST.minor))


def _is_older(version: str) -> bool:
    try:
        return Version(version) < _OLDEST
    except InvalidVersion:
        return False
