"""The command `botosmith migrate`."""

import gc
import shlex
import sys
from pathlib import Path

import click

from ..config import Settings
from .options import quiet_option, with_settings
from .progress import show_progress
from .terminal import full_option, show_text


@click.command(name="migrate")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Replace the files; all of them, or none.")
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="File for a report in Markdown: each call, and what to look at by hand.",
)
@click.option(
    "--spread",
    is_flag=True,
    help="Rewrite calls with ** too: send(from_dict(Request, dict(...))).",
)
@click.option(
    "--closed",
    is_flag=True,
    help=(
        "Take it that no other program calls public functions of PATHS, so that their "
        "calls there prove what parameters are."
    ),
)
@click.option(
    "--without",
    multiple=True,
    metavar="RULE",
    help=(
        "A rule that is turned off, such as M06; docs/guide/from-boto3.md lists them. "
        "Repeatable."
    ),
)
@click.option(
    "--force",
    is_flag=True,
    help="Replace files with changes that git does not have, too.",
)
@with_settings("package", "botocore", "models", "patches")
@full_option
@quiet_option("Print no summary.")
def migrate_command(
    settings: Settings,
    paths: tuple[Path, ...],
    write: bool,
    report: Path | None,
    spread: bool,
    closed: bool,
    without: tuple[str, ...],
    force: bool,
    quiet: bool,
) -> None:
    """Rewrite a program from boto3 to the typed SDK.

    PATHS are Python files, and folders that are searched for them. Prints a diff; with
    --write, replaces the files. A call is rewritten if the program's text proves that
    it is one of boto3, and shows how its response is used; others stay as they are. The
    summary says why. Exits with 2 if a file cannot be read.
    """
    from ..errors import BotosmithError, convert_os_errors
    from ..inputs import open_source
    from ..interrupts import defer_interrupts
    from ..migrate.options import Options
    from ..migrate.report import diff, markdown, summary
    from ..migrate.rules import turned_off
    from ..migrate.run import run
    from ..migrate.run import write as write_files
    from ..migrate.services import Services
    from ..services import without as without_services

    if report is not None and not report.parent.is_dir():
        raise BotosmithError("the folder does not exist", str(report.parent))
    # What is read stays until the end, and to look for garbage takes time.
    gc.set_threshold(20_000)
    options = Options(settings.require_package(), spread, turned_off(without), closed)
    services = Services(open_source(settings))
    with show_progress("migrating", quiet=quiet, things="steps") as progress:
        result = run(paths, services, options, progress)
    if report is not None:
        with convert_os_errors(report), defer_interrupts():
            report.write_text(markdown(result), "utf-8", newline="\n")
    if write:
        write_files(result.changed, force=force)
    elif result.changed:
        show_text("".join(map(diff, result.changed)).removesuffix("\n"))
    if not quiet:
        click.echo(summary(result), err=True)
        needed = [f"{name}:{','.join(names)}" for name, names in result.needs.items()]
        if without_services(needed, settings.services):
            click.echo(f"next: {shlex.join(['botosmith', 'add', *needed])}", err=True)
    for failure in result.failures:
        click.echo(f"error: {failure}", err=True)
    if result.failures:
        sys.exit(2)
