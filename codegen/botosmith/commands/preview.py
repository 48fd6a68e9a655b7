"""The command `botosmith preview`."""

import sys
from pathlib import Path

import click

from ..config import Settings, merge

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command(name="preview")
@click.option(
    "--app",
    "application",
    type=click.Path(path_type=Path, exists=True),
    multiple=True,
    required=True,
    help="A file or folder of the application; may be given several times.",
)
@click.option(
    "--to",
    "new",
    default="installed",
    show_default=True,
    help="The models to come, named as for `botosmith diff`.",
)
@click.argument("services", nargs=-1, metavar="[SERVICE[:Operation,...]]...")
@click.option("--output", type=_FOLDER, help="Folder that holds the package.")
@click.option("--package", help="Name of the package: typed_aws, myapp.aws.")
@click.option("--models", type=_FOLDER, help="Models before botocore's, if installed.")
@click.option("--patches", type=_FOLDER, help="Patches, after botosmith's own.")
@click.option("--templates", type=_FOLDER, help="Templates before botosmith's own.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes to use.")
@click.option(
    "--python",
    default=sys.executable,
    help="The interpreter whose packages the application uses.",
)
def preview_command(
    application: tuple[Path, ...],
    new: str,
    services: tuple[str, ...],
    output: Path | None,
    package: str | None,
    models: Path | None,
    patches: Path | None,
    templates: Path | None,
    jobs: int | None,
    python: str,
) -> None:
    """Tell what an update of the SDK would break in an application.

    mypy checks the application as it is and with the SDK that `generate` would write;
    the errors that only the second has are shown, each beside the change of a model
    that causes it. Nothing is changed. Exit code 1 if there are any.
    """
    from ..diff.sides import Models, resolve
    from ..preview.report import report
    from ..preview.run import preview

    given = Settings(
        output=output,
        package=package,
        services=services,
        models=models,
        patches=patches,
        templates=templates,
        jobs=jobs,
    )
    settings = merge(given, Path.cwd())
    side = resolve(new, settings)
    if not isinstance(side, Models):
        raise click.UsageError(f"--to {new}: these are the models of the present SDK")
    found = preview(
        settings,
        side,
        _project(Path.cwd()),
        application,
        python=python,
        progress=_progress,
    )
    _progress("")
    click.echo(report(found))
    if found.broken:
        sys.exit(1)


def _project(folder: Path) -> Path:
    """The root of the project: where the nearest pyproject.toml is, or here."""
    for place in (folder, *folder.parents):
        if (place / "pyproject.toml").is_file():
            return place
    return folder


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[K{what}", nl=False, err=True)
