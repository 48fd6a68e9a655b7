"""Prints what changed in the models at the end of `botosmith generate`."""

from pathlib import Path

import click

from ..errors import convert_os_errors
from .render_markdown import render_markdown
from .render_text import render_breaking
from .run import Diff


def print_summary(diff: Diff, changelog: Path | None) -> None:
    """Print the number of changes and every breaking change.

    Args:
        diff: The changes.
        changelog: A file to write the complete report to, in Markdown; None for none.

    Raises:
        BotosmithError: The file cannot be written.
    """
    click.echo(render_breaking(diff))
    if changelog is not None:
        with convert_os_errors(changelog):
            changelog.write_text(render_markdown(diff), "utf-8", newline="\n")
