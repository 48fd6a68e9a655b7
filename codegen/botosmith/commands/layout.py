"""Where programs find a package: beside their modules, and in what a project builds."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..config import table_of
from ..migrate.files import python_files

# What is no module of a program.
_ASIDE = frozenset({"test", "tests", "docs", "setup.py", "noxfile.py", "conftest.py"})
# What a build backend packs: a setting in pyproject.toml.
_BUILDS = {
    "hatchling": "tool.hatch.build.targets.wheel.packages",
    "poetry": "tool.poetry.packages",
    "setuptools": "tool.setuptools.packages",
    "uv_build": "tool.uv.build-backend.module-name",
}


def import_roots(programs: Iterable[Path], folder: Path) -> list[Path]:
    """The outermost folders in which programs have their modules and packages.

    Args:
        programs: Files and folders.
        folder: The folder of the project, whose tests do not count.

    Raises:
        BotosmithError: A path does not exist, or cannot be read.
    """
    roots: set[Path] = set()
    for program in programs:
        path = program.resolve()
        found = (one.resolve() for one in python_files([program]))
        files = [one for one in found if not _is_aside(one, folder)]
        packages = {one.parent.parent for one in files if one.name == "__init__.py"}
        beside = [one.parent for one in files]
        if path.name == "src" or path in {*beside, *packages}:
            beside = [path]
        roots |= {*map(_root, beside)}
    return sorted(one for one in roots if roots.isdisjoint(one.parents))


def _is_aside(path: Path, folder: Path) -> bool:
    inside = path.relative_to(folder) if path.is_relative_to(folder) else path
    return path.name.startswith("test_") or not _ASIDE.isdisjoint(inside.parts)


def _root(folder: Path) -> Path:
    """The folder that contains the outermost package around a folder."""
    while (folder / "__init__.py").exists():
        folder = folder.parent
    return folder


def missing_in_build(
    document: Mapping[str, Any], output: str, package: str
) -> str | None:
    """What a project has to set to build a package; None if it builds it, or nothing.

    Args:
        document: The project's pyproject.toml.
        output: The folder that contains the package, relative to the project's.
        package: The package. Inside another one, it is built with that.
    """
    build = table_of(document, ["build-system"]) or {}
    backend = str(build.get("build-backend")).partition(".")[0]
    if backend not in _BUILDS or "." in package:
        return None
    table, _, key = _BUILDS[backend].rpartition(".")
    listed = str((table_of(document, table.split(".")) or {}).get(key, ""))
    # By itself, setuptools finds what is in `src`.
    is_searched = repr(output) in listed or (output, listed) == ("src", "")
    if package in listed or (is_searched and backend == "setuptools"):
        return None
    return f"{(Path(output) / package).as_posix()} in `{key}` of [{table}]"
