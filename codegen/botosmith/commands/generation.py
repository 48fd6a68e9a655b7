"""The options and steps that commands which generate a package share."""

from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve

from ..config import Settings
from ..errors import BotosmithError, convert_os_errors
from ..interrupts import defer_interrupts
from ..services import known_names
from .options import shown
from .progress import report_wait, show_progress
from .terminal import show_text

if TYPE_CHECKING:
    from ..generate import Result
    from ..output.project_lock import ProjectLock


def with_known_names(settings: Settings) -> Settings:
    """Name services as botocore does, in lower case: AWS writes "SQS".

    Raises:
        BotosmithError: A text is malformed, or the models cannot be read.
    """
    from ..inputs import open_source

    known = open_source(settings).services()
    return evolve(settings, services=known_names(settings.services, known))


def check_services(settings: Settings) -> None:
    """Check that the services and operations in settings exist.

    Raises:
        BotosmithError: One does not, or a model is wrong.
    """
    from ..inputs import open_source
    from ..plan.build import build
    from ..plan.select import select
    from ..plan.service import plan_service

    source = open_source(settings)
    for service, operations in (settings.selection() or {}).items():
        source.require(service)
        if operations is not None:
            built = build(
                source.load(service), asynchronous=bool(settings.asynchronous)
            )
            select(plan_service(built), sorted(operations))


def generate_and_report(
    settings: Settings,
    *,
    quiet: bool,
    changelog: Path | None = None,
    alongside: AbstractContextManager[None] | None = None,
    locked: "ProjectLock | None" = None,
) -> "Result":
    """Generate a package, and print what changed.

    Args:
        settings: What to generate.
        quiet: Whether to print nothing.
        changelog: A file for a report of model changes.
        alongside: As for `generate`.
        locked: As for `generate`.

    Raises:
        BotosmithError: As for `generate`, or the report cannot be written.
    """
    from ..diff.render_markdown import render_markdown
    from ..diff.render_text import render_breaking
    from ..diff.wording import count
    from ..generate import generate

    if changelog is not None and not changelog.parent.is_dir():
        raise BotosmithError("the folder does not exist", str(changelog.parent))
    with show_progress("generating", quiet=quiet) as progress:
        wait = partial(report_wait, quiet=quiet)
        result = generate(settings, progress, wait, alongside, locked)
    changes = result.changes if result.changes and result.changes.services else None
    if changes is not None and changelog is not None:
        with convert_os_errors(changelog), defer_interrupts():
            changelog.write_text(render_markdown(changes), "utf-8", newline="\n")
    if quiet:
        return result
    for lost in result.lost:
        show_text(f"warning: {lost}", err=True)
    files = result.differences
    changed = len(files.stale) + len(files.edited)
    report = (
        f"{shown(result.target)}: {count(len(result.new.services), 'service')}, "
        f"{count(result.files, 'file')}; {len(files.missing):,} added, "
        f"{changed:,} changed, {len(files.left_over):,} removed"
    )
    if changes is not None:
        report += f"\n{render_breaking(changes)}"
    lock = None if result.project_lock is None else settings.lock
    show_text(report, ending="" if lock is None else f"wrote {shown(lock)}")
    return result


def generate_locked(
    settings: Settings, *, quiet: bool, changelog: Path | None = None
) -> None:
    """Generate the package that the project lock names, unless it is in place.

    Args:
        settings: As for `generate_and_report`.
        quiet: As for `generate_and_report`.
        changelog: As for `generate_and_report`.

    Raises:
        BotosmithError: As for `generate_and_report`, or the lock is missing, cannot be
            read, or needs other versions or settings.
    """
    from ..output.project_lock import is_in_place, require_project_lock

    lock = require_project_lock(settings)
    target = settings.target()
    if not is_in_place(lock, target):
        settings = evolve(settings, botocore=lock.botocore)
        generate_and_report(settings, quiet=quiet, changelog=changelog, locked=lock)
    elif not quiet:
        click.echo(f"{shown(target)}: up to date")
