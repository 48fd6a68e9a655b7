"""The command `botosmith init`."""

import os
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve

from ..config import SECTION, Application, Settings, parse_toml, read_settings, table_of
from ..errors import BotosmithError, convert_os_errors
from .from_programs import from_option, with_used
from .generation import check_services, with_known_names
from .options import app_option, services_argument, shown
from .workflow import WORKFLOW, add_to_workflow

if TYPE_CHECKING:
    from .neighbours import Neighbours

_PACKAGE = "typed_aws"
# The most services that are written in one line.
_MOST_IN_A_LINE = 3


@click.command(name="init")
@services_argument
@from_option
@app_option
@click.option(
    "--output",
    help="Folder to put the package in. By default, that of the modules of --from, or "
    "this one.",
)
@click.option(
    "--package",
    default=_PACKAGE,
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
    help=f"Also write {WORKFLOW.as_posix()}, which makes GitHub update the SDK every "
    "working day.",
)
def init_command(
    services: tuple[str, ...],
    programs: tuple[Path, ...],
    apps: tuple[Application, ...],
    output: str | None,
    package: str,
    asynchronous: bool,
    ignored: bool,
    workflow: bool,
) -> None:
    """Configure this folder.

    Adds [tool.botosmith] to pyproject.toml in the current folder, or creates the file.
    `botosmith generate` then writes the SDK without further options. Without SERVICE,
    it starts with sts, a small service that all credentials may call. With --from, it
    starts with what a program uses: calls of clients of boto3, or of typed clients. The
    program is also an application to check updates with, as those of --app are; with
    --workflow and none of them, all that import the package are.

    Also tells other tools to leave generated code alone: git, mypy, pyright, and those
    of ruff, coverage and pre-commit that have settings here. In a folder that is
    configured, `botosmith init` without settings adds only what is missing of that.
    """
    from .applications import find_applications, setting
    from .layout import import_roots, missing_in_build
    from .neighbours import Neighbours, ignoring
    from .python_versions import OLDEST_PYTHON, older_pythons

    folder = Path.cwd().resolve()
    root = _repository(folder)
    beside = Neighbours()
    file = folder / "pyproject.toml"
    text = beside.read(file)
    chosen = services or programs or asynchronous or ignored
    chosen = chosen or output is not None or package != _PACKAGE
    roots: list[Path] = []
    if not chosen and _is_configured(text, file):
        settings = read_settings(text.encode(), file)
        settings = evolve(settings, output=settings.output or folder)
        ignored = settings.commit is False
    else:
        if output is None:
            roots = import_roots(programs, folder)
            is_one = len(roots) == 1 and roots[0].is_relative_to(folder)
            output = setting(roots.pop(), folder) if is_one else "."
        settings = Settings(
            services=services,
            output=folder / output,
            package=package,
            asynchronous=asynchronous,
        )
        settings.target()
        settings = with_known_names(settings)
        services = with_used(settings.services, programs, settings)
        settings = evolve(settings, services=services or ("sts",))
        check_services(settings)
        table = _table(settings.services, output, package)
        table += "async = true\n" if asynchronous else ""
        table += "commit = false\n" if ignored else ""
        beside.files[file] = text + _addition(text, table, file)
    target = settings.target()
    paths = [*programs, *(app.path for app in apps)]
    is_searched = workflow and not paths and not settings.apps
    if is_searched:
        paths = find_applications(root, settings.require_package(), target)
    _add_applications(beside, file, [setting(path, folder) for path in paths], settings)
    beside.add(target, folder, root, Path(os.path.realpath(settings.output or folder)))
    place = setting(settings.output or folder, folder)
    document = parse_toml(text.encode(), file)
    if missing := missing_in_build(document, place, settings.require_package()):
        beside.advice.append(f"{shown(file)}: {missing}")
    if ignored:
        ignore = folder / ".gitignore"
        beside.files[ignore] = ignoring(beside.read(ignore), target, folder)
    elif (root / ".git").exists():
        beside.add_committed(target, root)
    if ignored or (root / ".git").exists():
        beside.add_built(folder, target)
    if workflow:
        add_to_workflow(beside, root / WORKFLOW, folder.relative_to(root))
    for written in _write(beside.files):
        click.echo(f"wrote {shown(written)}")
    for advice in beside.advice:
        click.echo(f"add yourself to {advice}")
    for version in older_pythons(folder, target):
        click.echo(f"{version}, but the SDK needs Python {OLDEST_PYTHON} or newer")
    if is_searched and not paths:
        click.echo(
            f"nothing imports {settings.package} yet; name applications to check with "
            "`botosmith init --app PATH`"
        )
    if roots:
        names = ", ".join(map(shown, roots))
        click.echo(f"set `output` in {shown(file)}; modules are in {names}")
    click.echo("next: botosmith generate")


def _is_configured(text: str, file: Path) -> bool:
    return table_of(parse_toml(text.encode(), file), SECTION) is not None


def _table(services: Sequence[str], output: str, package: str) -> str:
    from .toml_edits import as_toml

    listed = as_toml(services)
    if len(services) > _MOST_IN_A_LINE:
        listed = "".join(["[\n", *(f"    {as_toml(one)},\n" for one in services), "]"])
    return (
        "[tool.botosmith]\n"
        f"output = {as_toml(output)}\n"
        f"package = {as_toml(package)}\n"
        f"services = {listed}\n"
    )


def _addition(text: str, table: str, file: Path) -> str:
    """The text that adds a table to the end of a TOML file.

    Raises:
        BotosmithError: The file already has the table, or cannot be extended.
    """
    if _is_configured(text, file):
        raise BotosmithError(
            "already has a section [tool.botosmith]; `botosmith add` adds services",
            str(file),
        )
    from .toml_edits import added_text

    addition = added_text(text, table)
    try:
        tomllib.loads(text + addition)
    except ValueError as error:
        raise BotosmithError(
            f"cannot be extended ({error}); add this yourself:\n{table.rstrip()}",
            str(file),
        ) from error
    return addition


def _add_applications(
    beside: "Neighbours", file: Path, names: Sequence[str], settings: Settings
) -> None:
    """Add applications to the settings in pyproject.toml, unless they are there."""
    from .applications import setting
    from .toml_edits import as_toml, with_item

    present = {setting(one.path, file.parent) for one in settings.apps}
    text = beside.read(file)
    for name in dict.fromkeys(names):
        if name in present:
            continue
        edited = with_item(text, SECTION, "apps", name)
        if edited is None:
            beside.advice.append(f"{shown(file)}: apps = {as_toml(names)}")
            return
        text = edited
    beside.files[file] = text


def _write(files: Mapping[Path, str]) -> list[Path]:
    """Write the files that have other texts, or none of them.

    Returns:
        The files that were written.

    Raises:
        BotosmithError: A file cannot be written.
    """
    from ..output.write import remove_new_folders, replaced_file

    written: list[Path] = []
    with ExitStack() as changes:
        for file, text in files.items():
            with convert_os_errors(file):
                old = file.read_bytes() if file.exists() else None
                if old == text.encode():
                    continue
                changes.enter_context(remove_new_folders(file.parent))
                file.parent.mkdir(parents=True, exist_ok=True)
            changes.enter_context(replaced_file(file, old, text.encode()))
            written.append(file)
    return written


def _repository(folder: Path) -> Path:
    """The root of the git repository that contains a folder; else the folder."""
    for parent in (folder, *folder.parents):
        if (parent / ".git").exists():
            return parent
    return folder
