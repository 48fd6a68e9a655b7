"""The commands `botosmith add` and `botosmith remove`."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import click
from attrs import evolve

from ..config import Settings, require_pyproject
from ..services import add_services, remove_services
from .from_programs import from_option, with_used
from .generation import check_services, generate_and_report, with_known_names
from .options import quiet_option, services_argument, shown, with_settings


@click.command(name="add")
@services_argument
@from_option
@with_settings("force", "jobs")
@quiet_option("Print errors only.")
def add_command(
    settings: Settings,
    services: tuple[str, ...],
    programs: tuple[Path, ...],
    quiet: bool,
) -> None:
    """Add services or operations.

    Adds them to [tool.botosmith] in pyproject.toml, and generates the SDK. Operations
    are added to those of their service; SERVICE alone stands for all of them. If the
    SDK cannot be generated, pyproject.toml stays as it is.

    With --from, it adds what a program uses: calls of clients of boto3, or of typed
    clients.
    """
    if not services and not programs:
        raise click.UsageError("name a SERVICE, or a program with --from")
    new = with_known_names(evolve(settings, services=services)).services
    new = with_used(new, programs, settings, quiet=quiet)
    edit = partial(add_services, new=new)
    _edit_and_generate(settings, edit, new=new, quiet=quiet)


@click.command(name="remove")
@click.argument(
    "services", nargs=-1, required=True, metavar="SERVICE[:Operation,...]..."
)
@with_settings("force", "jobs")
@quiet_option("Print errors only.")
def remove_command(settings: Settings, services: tuple[str, ...], quiet: bool) -> None:
    """Remove services or operations.

    Removes them from [tool.botosmith] in pyproject.toml, and generates the SDK. If the
    SDK cannot be generated, pyproject.toml stays as it is.
    """
    _edit_and_generate(settings, partial(remove_services, old=services), quiet=quiet)


def _edit_and_generate(
    settings: Settings,
    edit: Callable[[Sequence[str]], list[str | None]],
    new: tuple[str, ...] = (),
    *,
    quiet: bool,
) -> None:
    """Edit the services in pyproject.toml, and generate them, or do neither.

    Args:
        settings: The settings.
        edit: What to do with the list of services, as for `edit_services`.
        new: Services that have to be checked.
        quiet: Whether to print nothing.
    """
    from ..output.write import replaced_file
    from .edit_services import edit_services

    file, before = require_pyproject(Path.cwd())
    if new:
        check_services(evolve(settings, services=new))
    after, services = edit_services(before, file, edit)
    generate_and_report(
        evolve(settings, services=services),
        quiet=quiet,
        alongside=replaced_file(file, before, after),
    )
    if not quiet:
        click.echo(f"wrote {shown(file)}")
