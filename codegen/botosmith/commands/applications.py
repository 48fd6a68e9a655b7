"""Finds the applications of a repository, for the setting `apps`."""

import ast
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve, frozen

from ..config import read_settings
from ..errors import BotosmithError, convert_os_errors
from ..migrate.files import python_files
from ..migrate.source import Source
from ..processes import run_program
from .terminal import show_text

# What the folder of a project contains.
_MARKS = ("pyproject.toml", "setup.py", "setup.cfg", "requirements.txt")


def setting(path: Path, folder: Path) -> str:
    """The text that names an application in the pyproject.toml of a folder."""
    path = Path(os.path.realpath(path))
    is_near = path.drive == folder.drive
    return Path(os.path.relpath(path, folder) if is_near else path).as_posix()


def find_applications(root: Path, package: str, target: Path) -> list[Path]:
    """Find the applications of a repository that import a package.

    An application is the folder of a project. In the folder of a project that has the
    package in it, it is the outermost file or folder that has no other project in it.
    What is inside a project with a package of the same name of its own imports that.

    Args:
        root: The root of the repository.
        package: The name of the package.
        target: Its folder.

    Returns:
        Files and folders, sorted.

    Raises:
        BotosmithError: A folder cannot be read, or the settings of another package.
    """
    projects: dict[Path, Path] = {}
    for file in _not_ignored(root, python_files([root])):
        around = [one for one in file.parents if one.is_relative_to(root)]
        marked = (
            one for one in around if any((one / mark).exists() for mark in _MARKS)
        )
        projects[file] = next(marked, root)
    sdk = _Package(package, target)
    found: set[Path] = set()
    for file, project in projects.items():
        if sdk.is_imported(file) and not sdk.is_hidden(file):
            others = {*projects.values()} - {project}
            found.add(_application(file, project, others, target))
    return sorted(found)


def _application(
    file: Path, project: Path, others: Iterable[Path], target: Path
) -> Path:
    """The application that a file belongs to, in a project beside others."""
    path = project
    if target.is_relative_to(project):
        for part in file.relative_to(project).parts:
            path /= part
            if not any(one.is_relative_to(path) for one in others):
                break
    return path


def _not_ignored(root: Path, files: list[Path]) -> list[Path]:
    """The files that git does not ignore; all of them without git."""
    if shutil.which("git") is None:
        return files
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = run_program([*command, "--", "*.py"], folder=root)
    if done.returncode:
        return files  # This is no repository.
    names = {*done.stdout.split("\0")}
    return [file for file in files if file.relative_to(root).as_posix() in names]


@frozen
class _Package:
    """A package that programs may import.

    Attributes:
        name: Its name.
        folder: Its folder.
    """

    name: str
    folder: Path

    def is_imported(self, file: Path) -> bool:
        """Whether a program imports it; one that is not Python does not."""
        with convert_os_errors(file, "read"):
            text = file.read_bytes()
        if self.name.rpartition(".")[2].encode() not in text:
            return False
        try:
            tree = Source.parse(file, text).tree
        except BotosmithError as error:
            show_text(f"warning: {error}", err=True)
            return False
        return any(self._is_named(node, file) for node in ast.walk(tree))

    def is_hidden(self, file: Path) -> bool:
        """Whether the nearest settings above a program are those of a namesake."""
        for folder in file.parents:
            pyproject = folder / "pyproject.toml"
            if not pyproject.is_file():
                continue
            with convert_os_errors(pyproject, "read"):
                settings = read_settings(pyproject.read_bytes(), pyproject)
            if settings.package is not None:
                output = settings.output or folder
                target = evolve(settings, output=output).target()
                return settings.package == self.name and target != self.folder
        return False

    def _is_named(self, node: ast.AST, file: Path) -> bool:
        match node:
            case ast.Import():
                return any(self._has(one.name) for one in node.names)
            case ast.ImportFrom(level=0, module=str(module)):
                return any(self._has(f"{module}.{one.name}") for one in node.names)
            case ast.ImportFrom(level=up, module=module) if up <= len(file.parents):
                folder = file.parents[up - 1].joinpath(*(module or "").split("."))
                return any(
                    (folder / one.name).is_relative_to(self.folder)
                    for one in node.names
                )
            case _:
                return False

    def _has(self, module: str) -> bool:
        return f"{module}.".startswith(f"{self.name}.")
