"""The command `botosmith init`."""

import json
import os
import tomllib
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import click

from ..config import Settings
from ..errors import BotosmithError, convert_os_errors
from ..interrupts import defer_interrupts
from .generation import check_services, with_known_names
from .options import services_argument, shown

_WORKFLOW = Path(".github", "workflows", "update-sdk.yml")


@click.command(name="init")
@services_argument
@click.option(
    "--output",
    default=".",
    show_default=True,
    help="Folder to put the package in.",
)
@click.option(
    "--package",
    default="typed_aws",
    show_default=True,
    help="Name of the package, such as typed_aws or myapp.aws.",
)
@click.option(
    "--async",
    "asynchronous",
    is_flag=True,
    help="Also generate asynchronous clients.",
)
@click.option(
    "--no-commit",
    "ignored",
    is_flag=True,
    help="Let git ignore the package; botosmith.lock is committed in its place.",
)
@click.option(
    "--workflow",
    is_flag=True,
    help=f"Also write {_WORKFLOW.as_posix()}, which makes GitHub update the SDK every "
    "working day.",
)
def init_command(
    services: tuple[str, ...],
    output: str,
    package: str,
    asynchronous: bool,
    ignored: bool,
    workflow: bool,
) -> None:
    """Configure this folder.

    Adds [tool.botosmith] to pyproject.toml in the current folder, or creates the file.
    `botosmith generate` then writes the SDK without further options. Without SERVICE,
    it starts with sts, a small service that all credentials may call.
    """
    folder = Path.cwd().resolve()
    settings = Settings(
        services=services or ("sts",), output=Path(output), package=package
    )
    target = settings.target()
    settings = with_known_names(settings)
    check_services(settings)
    table = _table(list(settings.services), output, package)
    table += "async = true\n" if asynchronous else ""
    table += "commit = false\n" if ignored else ""
    files = {folder / "pyproject.toml": _added_to(folder / "pyproject.toml", table)}
    if ignored:
        files[folder / ".gitignore"] = _ignoring(folder / ".gitignore", target)
    if workflow:
        root = _repository(folder)
        files[root / _WORKFLOW] = _workflow(root / _WORKFLOW, folder.relative_to(root))
    _extend(files)
    for file in files:
        click.echo(f"wrote {shown(file)}")
    click.echo("next: botosmith generate")


def _table(services: list[str], output: str, package: str) -> str:
    return (
        "[tool.botosmith]\n"
        f"output = {_quote(output)}\n"
        f"package = {_quote(package)}\n"
        f"services = {_quote(services)}\n"
    )


def _quote(value: str | list[str]) -> str:
    """Write a value as JSON, which is also TOML and YAML."""
    return json.dumps(value, ensure_ascii=False)


def _added_to(file: Path, table: str) -> str:
    """The text that adds a table to the end of a TOML file.

    Raises:
        BotosmithError: The file already has the table, or cannot be extended.
    """
    with convert_os_errors(file, "read"):
        before = file.read_bytes() if file.exists() else b""
    try:
        text = before.decode()
        content = tomllib.loads(text)
    except ValueError as error:
        raise BotosmithError(f"not TOML ({error})", str(file)) from error
    tool = content.get("tool", {})
    if isinstance(tool, dict) and "botosmith" in tool:
        raise BotosmithError(
            "already has a section [tool.botosmith]; `botosmith add` adds services",
            str(file),
        )
    addition = _addition(text, table)
    try:
        tomllib.loads(text + addition)
    except ValueError as error:
        raise BotosmithError(
            f"cannot be extended ({error}); add this yourself:\n{table.rstrip()}",
            str(file),
        ) from error
    return addition


def _ignoring(file: Path, package: Path) -> str:
    """The text that makes a .gitignore ignore a package, and what a killed run leaves.

    Raises:
        BotosmithError: The package is outside the folder, or the file cannot be read.
    """
    from ..output.project_lock import git_pattern

    with convert_os_errors(file, "read"):
        text = file.read_bytes().decode(errors="replace") if file.exists() else ""
    path = git_pattern(package, file.parent)
    beside, _, name = path.rpartition("/")
    return _addition(text, f"{path}/\n{beside}/.{name}.botosmith-*\n")


def _addition(before: str, text: str) -> str:
    """What adds text to the end of a file, after an empty line."""
    newline = "\r\n" if "\r\n" in before else "\n"
    start = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    return (start + text).replace("\n", newline)


def _extend(files: Mapping[Path, str]) -> None:
    """Add text to the end of each file, or to none of them.

    Raises:
        BotosmithError: A file cannot be written.
    """
    with defer_interrupts(), ExitStack() as undo:
        for file, text in files.items():
            with convert_os_errors(file):
                file.parent.mkdir(parents=True, exist_ok=True)
                if file.exists():
                    undo.callback(os.truncate, file, file.stat().st_size)
                else:
                    undo.callback(file.unlink, missing_ok=True)
                with file.open("a", encoding="utf-8", newline="") as opened:
                    opened.write(text)
        undo.pop_all()


def _repository(folder: Path) -> Path:
    """The root of the git repository that contains a folder; else the folder."""
    for parent in (folder, *folder.parents):
        if (parent / ".git").exists():
            return parent
    return folder


def _workflow(file: Path, folder: Path) -> str:
    """The text of the workflow.

    Args:
        file: Where it goes.
        folder: The project's folder in the repository.

    Raises:
        BotosmithError: The file exists.
    """
    if file.exists():
        raise BotosmithError("already exists", str(file))
    text = Path(__file__).with_name("update_sdk.yml").read_text("utf-8")
    return text.replace("FOLDER", _quote(folder.as_posix()))
