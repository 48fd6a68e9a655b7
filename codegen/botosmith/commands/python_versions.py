"""Finds settings of a project that name a Python for which there is no SDK."""

from collections.abc import Iterator
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version

from ..config import parse_toml, table_of
from ..errors import convert_os_errors
from ..preview.mypy_settings import PYPROJECT, settings_file
from .options import shown

OLDEST_PYTHON = "3.11"
"""The oldest Python that an SDK runs with."""

_OLDEST = Version(OLDEST_PYTHON)
# More than any Python before it has had.
_MOST_PATCHES = 30


def older_pythons(folder: Path, target: Path) -> Iterator[str]:
    """Describe the settings that name an older Python.

    Args:
        folder: The folder of the project.
        target: The folder of the package, whose nearest settings mypy uses.

    Raises:
        BotosmithError: A file cannot be read.
    """
    project = folder / PYPROJECT
    required = _of_toml(project, ("project",), "requires-python")
    if required is not None and _allows_older(required):
        yield f"{shown(project)}: requires-python is {required!r}"
    existing = next(one for one in (target, *target.parents) if one.is_dir())
    file = settings_file(existing)
    version = None if file is None else _mypy_version(file)
    if file is not None and version is not None and _is_older(version):
        yield f"{shown(file)}: python_version of mypy is {version!r}"


def _mypy_version(file: Path) -> str | None:
    """The version that mypy is to assume, if a file with its settings has one."""
    if file.name == PYPROJECT:
        return _of_toml(file, ("tool", "mypy"), "python_version")
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(_read(file).decode("utf-8", "replace"))
    except ConfigError:
        return None  # mypy itself says what is wrong with it.
    return parser.get("mypy", "python_version", fallback=None)


def _of_toml(file: Path, table: tuple[str, ...], key: str) -> str | None:
    value: object = (table_of(parse_toml(_read(file), file), table) or {}).get(key)
    return None if value is None else str(value)


def _read(file: Path) -> bytes:
    with convert_os_errors(file, "read"):
        return file.read_bytes() if file.is_file() else b""


def _allows_older(specifiers: str) -> bool:
    """Whether specifiers allow a release of an older Python."""
    try:
        allowed = SpecifierSet(specifiers)
    except InvalidSpecifier:
        return False
    return any(
        allowed.contains(f"3.{minor}.{patch}")
        for minor in range(_OLDEST.minor)
        for patch in range(_MOST_PATCHES)
    )


def _is_older(version: str) -> bool:
    try:
        return Version(version) < _OLDEST
    except InvalidVersion:
        return False
