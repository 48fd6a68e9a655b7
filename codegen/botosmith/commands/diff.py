"""The command `botosmith diff`."""

import sys
from pathlib import Path

import click

from ..config import Settings, merge

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command(name="diff")
@click.argument("old")
@click.argument("new")
@click.argument("services", nargs=-1, metavar="[SERVICE[:Operation,...]]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="For people, pull requests or machines.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "caution", "safe"]),
    help="Exit code 1 if there is a change as bad as this.",
)
@click.option("-v", "--verbose", is_flag=True, help="Tell safe changes one by one.")
@click.option("--output", type=_FOLDER, help="Folder that holds the package.")
@click.option("--package", help="Name of the package: typed_aws, myapp.aws.")
@click.option("--models", type=_FOLDER, help="Models before botocore's, if installed.")
@click.option("--patches", type=_FOLDER, help="Patches, after botosmith's own.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes to use.")
def diff_command(
    old: str,
    new: str,
    services: tuple[str, ...],
    form: str,
    fail_on: str | None,
    verbose: bool,
    output: Path | None,
    package: str | None,
    models: Path | None,
    patches: Path | None,
    jobs: int | None,
) -> None:
    """Tell what changes from OLD models to NEW ones, and whom it breaks.

    OLD and NEW are each "installed" (what `generate` reads), "locked" (what the package
    was generated from), "botocore==VERSION" (fetched with pip, once), a wheel file of
    botocore or a folder such as botocore's data.
    """
    from ..diff.change import Severity
    from ..diff.render_json import machine
    from ..diff.render_markdown import markdown
    from ..diff.render_text import text
    from ..diff.run import diff
    from ..diff.sides import resolve

    given = Settings(output=output, package=package, models=models, patches=patches)
    settings = merge(given, Path.cwd())
    selection = Settings(services=services).selection() if services else None
    found = diff(
        resolve(old, settings),
        resolve(new, settings),
        selection,
        jobs or settings.jobs,
        _progress,
    )
    match form:
        case "json":
            report = machine(found)
        case "markdown":
            report = markdown(found)
        case _:
            # click drops the colours where standard output is no terminal.
            report = text(found, verbose=verbose)
    click.echo(report, nl=form != "markdown")
    if fail_on and found.services and found.severity >= Severity[fail_on.upper()]:
        sys.exit(1)


def _progress(done: int, total: int, name: str) -> None:
    """A line of progress, on a terminal only."""
    if sys.stderr.isatty():
        line = "" if done == total else f"{done}/{total} {name}"
        click.echo(f"\r\x1b[K{line}", nl=False, err=True)
