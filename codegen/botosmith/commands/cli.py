"""The command `botosmith`.

Commands import the rest of the generator when they run, not at the top of the module,
so that `--help`, `list` and messages about wrong usage appear quickly.
"""

from pathlib import Path

import click

from .. import __version__
from ..config import Settings
from .add import add_command, remove_command
from .check import check_command
from .diff import diff_command
from .docs import docs_command
from .generation import generate_and_report, generate_locked
from .group import Commands
from .init import init_command
from .migrate import migrate_command
from .options import GENERATION, quiet_option, with_settings
from .preview import preview_command
from .strip import strip_command
from .terminal import full_option
from .update import update_command
from .wheel import wheel_command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="botosmith")
def main() -> None:
    """Generate typed clients, attrs classes and paginators for AWS."""


for command in (
    add_command,
    check_command,
    diff_command,
    docs_command,
    init_command,
    migrate_command,
    preview_command,
    remove_command,
    strip_command,
    update_command,
    wheel_command,
):
    main.add_command(command)


@main.command()
@click.option(
    "--changelog",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="File for a Markdown report of model changes; not written if there are none.",
)
@click.option(
    "--locked",
    is_flag=True,
    help="Write what botosmith.lock of the project names, or nothing.",
)
@with_settings("only", "force", *GENERATION)
@full_option
@quiet_option("Print errors only.")
def generate(
    settings: Settings, changelog: Path | None, locked: bool, quiet: bool
) -> None:
    """Generate the SDK.

    SERVICE is botocore's name of a service. Operations may contain wildcards:
    's3:GetObject,List*'. Quote them, so that your shell does not expand them.

    Shows what changed in the models since the last run. Unset options come from
    [tool.botosmith] in pyproject.toml. If that configures other services for the same
    package, use `add`, or --only to drop them.
    """
    run = generate_locked if locked else generate_and_report
    run(settings, quiet=quiet, changelog=changelog)


@main.command(name="list")
@click.argument("service", required=False)
@click.option(
    "--paginators",
    is_flag=True,
    help="List how the operations of SERVICE are paged, and which of their paginators "
    "are inferred.",
)
@click.option(
    "--waits",
    is_flag=True,
    help="List the operations of SERVICE that say the state of what they read, what "
    "each state is, and why others may not say it.",
)
@with_settings("botocore", "models", "patches")
def list_command(
    settings: Settings, service: str | None, *, paginators: bool, waits: bool
) -> None:
    """List services or operations.

    Lists all services, each with its number of operations, or the operations of
    SERVICE. Unset options come from [tool.botosmith] in pyproject.toml.
    """
    from ..inputs import open_source
    from .list_operations import list_operations

    if paginators and waits:
        raise click.UsageError("--paginators cannot be combined with --waits")
    if (paginators or waits) and service is None:
        option = "--paginators" if paginators else "--waits"
        raise click.UsageError(f"{option} needs SERVICE")
    if waits and not settings.parts.get("infer_waits"):
        raise click.UsageError("--waits lists nothing, since infer-waits is false")

    source = open_source(settings)
    if service is not None and (paginators or waits):
        from ..diff.wording import printable
        from ..plan.build import build
        from .list_paginators import list_paginators
        from .list_waits import list_waits

        models = source.load(service)
        built = build(models, infer_paginators=False, infer_waits=False)
        lines = (
            list_paginators(
                built, inferred=settings.parts.get("infer_paginators", True)
            )
            if paginators
            else list_waits(built, models)
        )
        for line in lines:
            click.echo(printable(line))
        return
    if service is not None:
        for line in list_operations(source.load(service).service):
            click.echo(line)
        return
    names = source.services()
    width = max(map(len, names), default=0)
    for name in names:
        count = len(source.load(name).service["operations"])
        click.echo(f"{name:{width}} {count:5}")
