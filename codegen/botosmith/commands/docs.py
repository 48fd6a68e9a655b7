"""The command `botosmith docs`."""

from functools import partial
from pathlib import Path

import click
from attrs import evolve

from ..config import Settings
from .options import FOLDER, GENERATION, quiet_option, shown, with_settings
from .progress import report_wait, show_progress, show_step


@click.command(name="docs")
@click.option(
    "--output",
    "folder",
    type=FOLDER,
    default="build/site",
    show_default=True,
    help="Folder of the site.",
)
@click.option(
    "--markdown",
    is_flag=True,
    help="Write only what language models read: pages in Markdown and llms.txt.",
)
@with_settings(*(name for name in GENERATION if name != "output"))
@quiet_option("Print errors only.")
def docs_command(settings: Settings, folder: Path, markdown: bool, quiet: bool) -> None:
    """Write a reference of the SDK as a static site with search.

    Every page has a twin in Markdown, and every service a file with all signatures.
    The extra `docs` installs what makes HTML and the search; --markdown does without.
    Unset options come from [tool.botosmith] in pyproject.toml.
    """
    from ..diff.wording import count
    from ..inputs import open_source, service_operations
    from ..site.build import Site, write_site
    from ..site.service import Form

    # The name of the package is checked as for a package in the current folder.
    settings = evolve(settings, output=settings.output or Path())
    settings.target()
    source = open_source(settings)
    site = Site(
        target=folder.resolve(),
        source=source,
        services=service_operations(settings, source),
        form=Form(
            package=settings.package or "",
            templates=settings.templates,
            markdown_only=markdown,
            parts=settings.parts,
        ),
        jobs=settings.jobs,
    )
    with show_progress("writing", quiet=quiet) as progress:
        written = write_site(
            site,
            progress,
            partial(report_wait, quiet=quiet),
            partial(show_step, "indexing", quiet=quiet),
        )
    if not quiet:
        click.echo(
            f"{shown(site.target)}: {count(written.services, 'service')}, "
            f"{count(written.pages, 'page')}"
        )
