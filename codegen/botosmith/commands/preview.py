"""The command `botosmith preview`."""

import sys
from functools import partial
from pathlib import Path

import click

from ..config import Settings, find_pyproject, interpreter
from .options import GENERATION, quiet_option, with_settings
from .progress import show_step
from .terminal import full_option, show_text


@click.command(name="preview")
@click.option(
    "--to",
    "new",
    default="configured",
    show_default=True,
    help="The new models, named as for `botosmith diff`.",
)
@with_settings(
    "apps",
    *(name for name in GENERATION if name not in ("all_services", "botocore")),
)
@click.option(
    "--python",
    help="The interpreter whose packages the applications use.  [default: as "
    "configured, or the one that runs botosmith]",
)
@full_option
@quiet_option("Show no progress.")
def preview_command(
    settings: Settings,
    new: str,
    python: str | None,
    quiet: bool,
) -> None:
    """Show what an update would break.

    mypy checks each application with the SDK that `generate` would write and, if that
    finds errors, with the present one. Shows each error that the update adds, with the
    model change that causes it. No files are changed. The exit code is 1 if there are
    such errors, and 2 if an application cannot be checked.

    Without --app, it checks the applications in [tool.botosmith] of pyproject.toml.
    """
    from ..diff.sides import resolve
    from ..preview.report import list_errors, summary
    from ..preview.run import preview

    pyproject = find_pyproject(Path.cwd())
    result = preview(
        settings,
        resolve(new, settings),
        Path.cwd() if pyproject is None else pyproject.parent,
        python=interpreter(python, Path.cwd()),
        progress=partial(show_step, quiet=quiet),
    )
    show_text(list_errors(result), ending=summary(result))
    if not result.is_complete:
        sys.exit(2)
    if result.breaks:
        sys.exit(1)
