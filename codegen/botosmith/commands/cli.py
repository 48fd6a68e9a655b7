"""The command `botosmith`.

Commands import the rest of the generator when they run, not at the top of the module,
so that `--help`, `list` and messages about wrong usage appear quickly.
"""

import sys
from pathlib import Path

import click

from .. import __version__
from ..config import Settings
from ..errors import BotosmithError
from .diff import diff_command
from .group import Commands
from .options import models_option, with_settings
from .preview import preview_command
from .progress import report_wait, show_progress
from .strip import strip_command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="botosmith")
def main() -> None:
    """Generate typed clients, attrs classes and paginators for AWS."""


main.add_command(diff_command)
main.add_command(preview_command)
main.add_command(strip_command)

_GENERATION = (
    "services",
    "all_services",
    "output",
    "package",
    "models",
    "patches",
    "templates",
    "jobs",
)


@main.command()
@click.option(
    "--changelog",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="File for a Markdown report of model changes; not written if there are none.",
)
@with_settings("force", *_GENERATION)
def generate(settings: Settings, changelog: Path | None) -> None:
    """Generate the SDK.

    Shows what changed in the models since the last run. Unset options come from
    [tool.botosmith] in pyproject.toml.
    """
    from ..diff.summary import print_summary
    from ..diff.wording import count
    from ..generate import generate as run

    if changelog is not None and not changelog.parent.is_dir():
        raise BotosmithError("the folder does not exist", str(changelog.parent))
    result = run(settings, show_progress, report_wait)
    files = result.differences
    changed = len(files.stale) + len(files.edited)
    click.echo(
        f"{result.target}: {count(len(result.new.services), 'service')}, "
        f"{count(len(result.new.files), 'file')}; {len(files.missing):,} added, "
        f"{changed:,} changed, {len(files.left_over):,} removed"
    )
    if result.changes is not None and result.changes.services:
        print_summary(result.changes, changelog)


@main.command()
@with_settings(*_GENERATION)
def check(settings: Settings) -> None:
    """Check that the SDK is up to date.

    Lists the files that differ from what `generate` would write; exit code 1 if there
    are any. Unset options come from [tool.botosmith] in pyproject.toml.
    """
    from ..generate import check as run

    result = run(settings, show_progress)
    for state, paths in (
        ("missing", result.differences.missing),
        ("stale", result.differences.stale),
        ("edited by hand", result.differences.edited),
        ("left over", result.differences.left_over),
    ):
        for path in paths:
            click.echo(f"{state}: {result.target / path}")
    if result.differences:
        sys.exit(1)


@main.command(name="list")
@click.argument("service", required=False)
@models_option
def list_command(service: str | None, models: Path | None) -> None:
    """List services or operations.

    Lists all services with their number of operations, or the operations of SERVICE.
    """
    from ..models.source import Source

    source = Source(models)
    if service is not None:
        for operation in sorted(source.load(service).service["operations"]):
            click.echo(operation)
        return
    names = source.services()
    width = max(map(len, names), default=0)
    for name in names:
        count = len(source.load(name).service["operations"])
        click.echo(f"{name:{width}} {count:5}")
