"""The command `botosmith`.

Exit codes: 0 done, 1 the answer is no, 2 bad usage or input.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from .. import __version__
from ..errors import BotosmithError
from .diff import diff_command
from .preview import preview_command

# What a command needs is imported in it, so that `--help` and `list` are quick.

Function = TypeVar("Function", bound=Callable[..., None])

_FOLDER = click.Path(path_type=Path, file_okay=False)
_MODELS = click.option(
    "--models", type=_FOLDER, help="Models in botocore's layout, before botocore's own."
)


class _Commands(click.Group):
    """Commands that end on a `BotosmithError` with exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BotosmithError as error:
            click.echo(f"error: {error}", err=True)
            ctx.exit(2)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="botosmith")
def main() -> None:
    """Typed attrs classes, clients and paginators from botocore's service models."""


main.add_command(diff_command)
main.add_command(preview_command)


def _options(command: Function) -> Function:
    for decorate in (
        click.option("--jobs", type=click.IntRange(min=1), help="Processes to use."),
        click.option(
            "--templates", type=_FOLDER, help="Templates that replace botosmith's own."
        ),
        click.option(
            "--patches", type=_FOLDER, help="Patches of models, after botosmith's own."
        ),
        _MODELS,
        click.option("--package", help="Name of the package: typed_aws, myapp.aws."),
        click.option("--output", type=_FOLDER, help="Folder that holds the package."),
        click.option("--all", "everything", is_flag=True, help="Every service."),
        click.argument("services", nargs=-1, metavar="[SERVICE[:Operation,...]]..."),
    ):
        command = decorate(command)
    return command


@main.command()
@click.option(
    "--force", is_flag=True, help="Overwrite files that botosmith did not write."
)
@click.option(
    "--changelog",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write what changed in the models to, in Markdown, if they changed.",
)
@_options
def generate(force: bool, changelog: Path | None, **options: Any) -> None:
    """Generate the SDK, and tell what changed in the models since the last time.

    What is not said here is read from [tool.botosmith] in pyproject.toml.
    """
    from ..generate import generate as run

    done = run(_settings(force=force, **options), _Line().progress, _waiting)
    files = done.differences
    changed = len(files.stale) + len(files.edited)
    click.echo(
        f"{done.target}: {_count(len(done.new.services), 'service')}, "
        f"{_count(len(done.new.files), 'file')}; {len(files.missing):,} added, "
        f"{changed:,} changed, {len(files.left_over):,} removed"
    )
    if done.changes is not None and done.changes.services:
        from ..diff.summary import tell

        tell(done.changes, changelog)


@main.command()
@_options
def check(**options: Any) -> None:
    """Tell whether the SDK is what `generate` would write; exit code 1 if not.

    What is not said here is read from [tool.botosmith] in pyproject.toml.
    """
    from ..generate import check as run

    done = run(_settings(**options), _Line().progress)
    for what, paths in (
        ("missing", done.differences.missing),
        ("stale", done.differences.stale),
        ("edited by hand", done.differences.edited),
        ("left over", done.differences.left_over),
    ):
        for path in paths:
            click.echo(f"{what}: {done.target / path}")
    if done.differences:
        sys.exit(1)


@main.command(name="list")
@click.argument("service", required=False)
@_MODELS
def list_(service: str | None, models: Path | None) -> None:
    """List the services, with their number of operations; or a SERVICE's operations."""
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


def _settings(
    *, services: tuple[str, ...], everything: bool, force: bool = False, **options: Any
) -> Any:
    from ..config import Settings, merge

    if everything and services:
        raise click.UsageError("--all and SERVICE exclude each other")
    given = Settings(
        services=("*",) if everything else services, force=force, **options
    )
    return merge(given, Path.cwd())


class _Line:
    """A line of progress, on a terminal only."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def progress(self, done: int, total: int, name: str) -> None:
        """Show how far it is; as `generate` calls it."""
        if self._shown:
            text = "" if done == total else f"{done}/{total} {name}"
            click.echo(f"\r\x1b[K{text}", nl=False, err=True)


def _waiting() -> None:
    click.echo("waiting for another botosmith to finish with this folder", err=True)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


if __name__ == "__main__":
    main()
