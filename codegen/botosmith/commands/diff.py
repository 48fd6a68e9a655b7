"""The command `botosmith diff`."""

import sys

import click

from ..config import Settings
from ..services import parse_services
from .options import quiet_option, services_argument, with_settings
from .progress import show_progress
from .terminal import full_option, show_text


@click.command(name="diff")
@click.argument("old")
@click.argument("new")
@services_argument
@click.option(
    "--all",
    "all_services",
    is_flag=True,
    help="Compare every service, not only those of the project.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="Format of the report: for terminals, pull requests or programs.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "caution", "safe"]),
    help="Exit code 1 if a change is at least this severe.",
)
@click.option(
    "-v",
    "--details",
    is_flag=True,
    help="Show every change with all that it affects; JSON always does.",
)
@with_settings("output", "package", "models", "patches", "jobs")
@full_option
@quiet_option("Show no progress.")
def diff_command(
    settings: Settings,
    old: str,
    new: str,
    services: tuple[str, ...],
    all_services: bool,
    form: str,
    fail_on: str | None,
    details: bool,
    quiet: bool,
) -> None:
    """Compare two versions of the models.

    Shows what changes from OLD to NEW, and what the changes break.

    OLD and NEW are each "configured" (what `generate` reads), "installed" (the same
    with the botocore that is installed), "locked" (what the SDK was generated from), a
    version of botocore (pip downloads it), a wheel of botocore, or a folder in the
    layout of botocore's data.

    In a project, compares its services and operations.
    """
    from ..diff.change import Severity
    from ..diff.render_json import render_json
    from ..diff.render_markdown import render_markdown
    from ..diff.render_text import render_text
    from ..diff.run import diff
    from ..diff.sides import default_selection, resolve
    from ..diff.wording import listing

    if services and all_services:
        raise click.UsageError("--all cannot be combined with SERVICE")
    sides = resolve(old, settings), resolve(new, settings)
    selection = None if all_services else default_selection(sides, settings)
    if services:
        selection = parse_services(services)
    with show_progress("comparing", quiet=quiet) as progress:
        result = diff(
            *sides,
            selection,
            settings.jobs,
            progress,
            **settings.parts,
            allow_missing=not services,
        )
    if result.missing:
        missing = f"note: neither side has {listing(result.missing)}"
        show_text(missing, err=True)
    match form:
        case "json":
            click.echo(render_json(result))
        case "markdown":
            click.echo(render_markdown(result, details=details), nl=False)
        case _:
            # click drops the colours if standard output is not a terminal.
            show_text(render_text(result, details=details))
    if fail_on and result.services and result.severity >= Severity[fail_on.upper()]:
        sys.exit(1)
