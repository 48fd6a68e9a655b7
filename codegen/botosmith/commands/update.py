"""The command `botosmith update`."""

import textwrap
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import click
from attrs import evolve

from ..config import SECTION, Settings, require_pyproject
from ..errors import BotosmithError, convert_os_errors
from ..interrupts import defer_interrupts
from .generation import generate_and_report
from .options import quiet_option, shown, with_settings
from .progress import show_step

# The line that says in a report why nothing was checked has at most this length.
_MAX_LENGTH = 1000


@click.command(name="update")
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="File for a Markdown report: what the update breaks, and what changes.",
)
@with_settings("apps", "force", "jobs")
@quiet_option("Print errors only.")
def update_command(settings: Settings, report: Path | None, quiet: bool) -> None:
    """Update the SDK to the newest botocore.

    Takes the newest version that pip finds. Shows what the update breaks in
    applications, generates the SDK from the models of that version, and shows what has
    changed. If another version is installed, it becomes the setting `botocore` in
    pyproject.toml. If the SDK cannot be generated, everything stays as it is.

    Without --app, it checks the applications in [tool.botosmith] of pyproject.toml. If
    none can be checked, it says so first.
    """
    from ..diff.render_markdown import plain, render_markdown
    from ..models.fetch import botocore_data
    from ..models.newest import newest_botocore

    file, content = require_pyproject(Path.cwd())
    if report is not None and not report.parent.is_dir():
        raise BotosmithError("the folder does not exist", str(report.parent))
    show_step("looking for the newest botocore", quiet=quiet)
    version = newest_botocore()
    botocore_data(version)  # It downloads the models.
    configured = settings.botocore
    settings = evolve(settings, botocore=version)
    is_pinned = configured is not None or version != _installed()
    pinning = _pinned(file, content, version) if is_pinned else None
    broken, unchecked = "", ""
    try:
        broken = _preview(settings, file.parent, quiet=quiet)
    except BotosmithError as error:
        reasons = "; ".join(filter(None, map(str.strip, str(error).splitlines())))
        unchecked = f"Nothing was checked: {reasons}"
    if not quiet:
        click.echo(broken or unchecked)
    result = generate_and_report(settings, quiet=quiet, alongside=pinning)
    if report is not None:
        text = f"Models of botocore {version}.\n"
        if unchecked:
            line = textwrap.shorten(unchecked, _MAX_LENGTH, placeholder=" ...")
            text = f"{plain(line)}\n\n{text}"
        else:
            quoted = click.unstyle(broken).replace("```", "'''")
            text += f"\n## What it breaks\n\n```\n{quoted}\n```\n"
        if result.changes is not None and result.changes.services:
            text += f"\n{render_markdown(result.changes)}"
        with convert_os_errors(report), defer_interrupts():
            report.write_text(text, "utf-8", newline="\n")
    if quiet:
        return
    if pinning is not None and configured != version:
        click.echo(f"wrote {shown(file)}")
    if version != _installed():
        click.echo(f"next: install botocore {version} where the SDK is used")


def _installed() -> str:
    import botocore

    return botocore.__version__


def _pinned(file: Path, before: bytes, version: str) -> AbstractContextManager[None]:
    """Set the version in pyproject.toml within a block; see `replaced_file`.

    Raises:
        BotosmithError: The file cannot be edited.
    """
    from ..output.write import replaced_file
    from .toml_edits import with_value

    after = with_value(before.decode(), SECTION, "botocore", version)
    if after is None:
        raise BotosmithError(
            "cannot be edited in this form; write this into [tool.botosmith] yourself: "
            f'botocore = "{version}"',
            str(file),
        )
    return replaced_file(file, before, after.encode())


def _preview(settings: Settings, project: Path, *, quiet: bool) -> str:
    """The list of what the update breaks.

    Raises:
        BotosmithError: No application can be checked.
    """
    from ..diff.sides import configured
    from ..preview.report import report
    from ..preview.run import preview

    progress = partial(show_step, quiet=quiet)
    return report(preview(settings, configured(settings), project, progress=progress))
