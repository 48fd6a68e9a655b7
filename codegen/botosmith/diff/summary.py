"""Tells what a generation changed."""

from pathlib import Path

import click

from ..errors import writing
from .render_markdown import markdown
from .render_text import breaking
from .run import Diff


def tell(diff: Diff, changelog: Path | None) -> None:
    """Print the counts and the breaking changes in full, and write the rest to a file.

    Args:
        diff: What changed.
        changelog: Where to write a fragment for a changelog, in Markdown; nowhere where
            it is None.

    Raises:
        BotosmithError: The file cannot be written.
    """
    click.echo(breaking(diff))
    if changelog is not None:
        with writing(changelog):
            changelog.write_text(markdown(diff), "utf-8", newline="\n")
