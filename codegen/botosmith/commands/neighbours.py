"""The settings of other tools that make them leave generated code alone.

Type checkers and linters that are given a folder check everything in it. So their
settings leave the package out, in the files where the project has them.
"""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ..config import parse_toml, table_of
from ..errors import BotosmithError, convert_os_errors
from ..output.project_lock import git_pattern
from ..preview.mypy_settings import MYPY_FILES
from ..processes import run_program
from .options import shown
from .toml_edits import added_text, with_item

_PYPROJECT = "pyproject.toml"
# The folders that `botosmith wheel` and `botosmith docs` write.
_BUILT = ("dist", "build")
_PRE_COMMIT = ".pre-commit-config.yaml"


@frozen
class _Tool:
    """A tool that reads settings.

    Attributes:
        name: Its name.
        tables: The tables in pyproject.toml that may have the setting; it is added to
            the first if there is none.
        key: The setting, a list of what to leave out.
        value: What it has to contain; PATH stands for the package, REGEX for a regular
            expression of it.
        files: Other files with settings of the tool, with what such a file contains.
        defaults: What the tool leaves out if the list is missing.
        always: Whether to add the setting if the project has none for the tool.
    """

    name: str
    tables: tuple[tuple[str, ...], ...]
    key: str
    value: str
    files: Mapping[str, str]
    defaults: tuple[str, ...] = ()
    always: bool = False


_TOOLS = (
    _Tool(
        "mypy",
        (("tool", "mypy"),),
        "exclude",
        "^REGEX/",
        MYPY_FILES,
        always=True,
    ),
    _Tool(
        "pyright",
        # basedpyright refuses a file with both.
        (("tool", "pyright"), ("tool", "basedpyright")),
        "exclude",
        "PATH",
        {"pyrightconfig.json": ""},
        defaults=("**/node_modules", "**/__pycache__", "**/.*"),
        always=True,
    ),
    _Tool(
        "ruff",
        (("tool", "ruff"),),
        "extend-exclude",
        "PATH",
        {"ruff.toml": "", ".ruff.toml": ""},
    ),
    _Tool(
        "coverage",
        (("tool", "coverage", "run"),),
        "omit",
        "PATH/*",
        {".coveragerc": "", "setup.cfg": "[coverage:", "tox.ini": "[coverage:"},
    ),
)


@frozen
class Neighbours:
    """The settings that a package needs beside it.

    Attributes:
        files: The new texts of files, which may be those that they have.
        advice: What the user has to add, for files that cannot be edited.
    """

    files: dict[Path, str] = field(factory=dict[Path, str], init=False)
    advice: list[str] = field(factory=list[str], init=False)

    def add(self, target: Path, project: Path, root: Path, output: Path) -> None:
        """Add what a package needs.

        Args:
            target: The folder of the package.
            project: The folder of the project's pyproject.toml.
            root: The root of the repository.
            output: The folder that contains the package.

        Raises:
            BotosmithError: A file cannot be read.
        """
        for folder in target.parents:
            if not folder.is_relative_to(output) or folder == output:
                break
            if not folder.is_dir() or not any(folder.iterdir()):
                self.files[folder / "__init__.py"] = ""
        for tool in _TOOLS:
            self._configure(tool, target, project, root)

    def add_committed(self, target: Path, root: Path) -> None:
        """Add what a package needs that is committed to a git repository."""
        if not target.is_relative_to(root):
            return
        attributes = root / ".gitattributes"
        pattern = f"{git_pattern(target, root)}/**"
        # Git takes quotes and escapes as JSON has them.
        quoted = json.dumps(pattern, ensure_ascii=False) if " " in pattern else pattern
        self._append(attributes, f"{quoted} linguist-generated\n")
        file = root / _PRE_COMMIT
        if not file.exists():
            return
        line = f"exclude: ^{_regex(_path(target, root))}/\n"
        if not re.search(r"^exclude:", self.read(file), re.MULTILINE):
            self._append(file, line)
        elif _regex(_path(target, root)) not in self.read(file):
            self.advice.append(f"{shown(file)}: {line.strip()}")

    def add_built(self, folder: Path, target: Path) -> None:
        """Have git ignore what `wheel` and `docs` write into a project.

        Folders that git ignores or has files of stay as they are.

        Args:
            folder: The folder of the project.
            target: The folder of the package, which may be inside what they write.
        """
        for name in _BUILT:
            built = folder / name
            if not target.is_relative_to(built) and not _git_knows(built):
                self._append(folder / ".gitignore", f"/{name}/\n")

    def read(self, file: Path) -> str:
        """The text of a file, which need not exist, with what is new in it."""
        if file not in self.files:
            with convert_os_errors(file, "read"):
                data = file.read_bytes() if file.exists() else b""
            try:
                return data.decode()
            except ValueError as error:
                raise BotosmithError(f"is not text ({error})", str(file)) from error
        return self.files[file]

    def _append(self, file: Path, line: str) -> None:
        text = self.read(file)
        if line.strip() not in text.splitlines():
            end = "" if not text or text.endswith("\n") else "\n"
            newline = "\r\n" if "\r\n" in text else "\n"
            self.files[file] = text + (end + line).replace("\n", newline)

    def _configure(self, tool: _Tool, target: Path, project: Path, root: Path) -> None:
        found = next(self._configurations(tool, project, root), None)
        if found is None and not tool.always:
            return
        file, table = found or (project / _PYPROJECT, tool.tables[0])
        if not target.is_relative_to(file.parent):
            return
        path = _path(target, file.parent)
        value = tool.value.replace("REGEX", _regex(path)).replace("PATH", path)
        text = self.read(file)
        if file.name == _PYPROJECT:
            edited = with_item(text, table, tool.key, value, tool.defaults)
            if edited is not None:
                if edited != text:
                    self.files[file] = edited
                return
        advice = f"{tool.key} = {value}" if value not in text else ""
        if file.suffix == ".json":
            advice = _json_advice(tool, value, text)
        if advice:
            self.advice.append(f"{shown(file)}, for {tool.name}: {advice}")

    def _configurations(
        self, tool: _Tool, project: Path, root: Path
    ) -> Iterator[tuple[Path, tuple[str, ...]]]:
        """The files with settings of a tool, and the table of each, nearest first."""
        for folder in (project, *project.parents):
            for name, content in tool.files.items():
                file = folder / name
                if file.exists() and content in self.read(file):
                    yield file, tool.tables[0]
            file = folder / _PYPROJECT
            document = parse_toml(self.read(file).encode(), file)
            for table in tool.tables:
                if table_of(document, table[:2]) is not None:
                    yield file, table
            if folder == root:
                return


def ignoring(text: str, target: Path, folder: Path) -> str:
    """The text that makes a .gitignore ignore a package, and what a killed run leaves.

    Args:
        text: The text of the file before.
        target: The folder of the package.
        folder: The folder of the file.

    Raises:
        BotosmithError: The package is outside the folder.
    """
    path = git_pattern(target, folder)
    beside, _, name = path.rpartition("/")
    lines = f"{path}/\n{beside}/.{name}.botosmith-*\n"
    is_there = lines in text.replace("\r\n", "\n")
    return text if is_there else text + added_text(text, lines)


def _git_knows(folder: Path) -> bool:
    """Whether git ignores what is in a folder, or has files of it.

    What only this user's git ignores does not count.
    """
    if shutil.which("git") is None:
        return False
    git = ["git", "-c", "core.excludesFile="]
    ignored = run_program(
        [*git, "check-ignore", "--quiet", f"{folder.name}/file"], folder=folder.parent
    )
    tracked = run_program([*git, "ls-files", "--", folder.name], folder=folder.parent)
    return ignored.returncode == 0 or bool(tracked.stdout)


def _path(target: Path, folder: Path) -> str:
    return target.relative_to(folder).as_posix()


def _regex(path: str) -> str:
    return re.sub(r"([.^$*+?{}\[\]\\|()])", r"\\\1", path)


def _json_advice(tool: _Tool, value: str, text: str) -> str:
    """The text to add to a tool's file in JSON with comments; empty if it is there."""
    try:
        settings: Any = json.loads(_without_comments(text))
    except (ValueError, RecursionError):
        settings = None  # The tool itself says what is wrong with it.
    present: Any = settings.get(tool.key) if settings.__class__ is dict else None
    is_there = present.__class__ is list
    if is_there and value in present:
        return ""
    new = [value] if is_there else [*tool.defaults, value]
    return f"{json.dumps(tool.key)}: {json.dumps(new, ensure_ascii=False)}"


def _without_comments(text: str) -> str:
    """JSON without comments, and without a comma after the last item of a list."""
    for pattern in (r"//[^\n]*|/\*.*?\*/", r",(?=\s*[\]}])"):
        kept = rf'("(?:[^"\\]|\\.)*")|{pattern}'
        text = re.sub(kept, r"\1", text, flags=re.DOTALL)
    return text
